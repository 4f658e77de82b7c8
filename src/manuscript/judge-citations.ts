import { detectCitations, proseOf } from './detect.ts';
import { findAcronyms } from './match/acronyms.ts';
import { matchBareYear } from './match/bare-years.ts';
import { matchCitations } from './match/match-citations.ts';
import type { ReferenceIndex } from './match/reference-index.ts';
import type { Verdict } from './match/verdict.ts';
import type { AuditReference, Block, CitedName, DetectedCitation, Manuscript } from './types.ts';

/** A citation with what is to be said of it. */
export interface JudgedCitation {
  readonly citation: DetectedCitation;
  readonly verdict: Verdict;
  /** Its authors, from the sentence before where the year stands alone. */
  readonly authors: readonly CitedName[];
}

interface Judgement {
  /** In the order of the text; what turned out to be no citation is left out. */
  readonly judged: readonly JudgedCitation[];
  readonly detected: readonly DetectedCitation[];
  readonly prose: readonly Block[];
  readonly index: ReferenceIndex;
}

/** Detects the citations of a manuscript and matches them against references. */
export function judgeCitations(
  manuscript: Manuscript,
  references: readonly AuditReference[],
): Judgement {
  const { text } = manuscript.plain;
  const prose = proseOf(manuscript);
  const detected = detectCitations(manuscript);
  const { verdicts, index } = matchCitations(detected, references, findAcronyms(text));
  const judged: JudgedCitation[] = [];
  for (const [at, citation] of detected.entries()) {
    const verdict = verdicts[at] ?? null;
    if (verdict !== null) judged.push({ citation, verdict, authors: citation.authors });
    else if (citation.form === 'narrative' && citation.inBrackets && citation.year !== null) {
      const found = matchBareYear(citation, text, judged, index);
      if (found !== null) judged.push({ citation, ...found });
    }
  }
  return { judged, detected, prose, index };
}
