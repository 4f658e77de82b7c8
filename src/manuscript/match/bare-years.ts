import type { DetectedCitation } from '../types.ts';
import { nameKey } from './name-key.ts';
import type { Indexed, ReferenceIndex } from './reference-index.ts';
import type { Verdict } from './verdict.ts';

/** How far back a year in brackets may have its author. */
const REACH = 320;
/** How far back the same year with its author may stand. */
const REPEAT_REACH = 1200;
const SHORTEST_NAME = 3;

const sentenceEnd = /[.!?]["'”’»)]?\s+(?=\p{Lu})/gu;
const capitalised = /\p{Lu}[\p{L}\p{M}'’‐‑-]*/gu;

/** The prose before an offset, with the citations in it blanked out: their authors are spoken for. */
function withoutCitations(
  text: string,
  at: number,
  before: readonly { citation: DetectedCitation }[],
): string {
  const from = Math.max(0, at - REACH);
  let prose = text.slice(from, at);
  for (let last = before.length - 1; last >= 0; last -= 1) {
    const span = before[last]?.citation.at;
    if (span === undefined || span.end <= from) break;
    const [start, end] = [Math.max(0, span.start - from), span.end - from];
    prose = prose.slice(0, start) + ' '.repeat(end - start) + prose.slice(end);
  }
  return prose;
}

/** The last sentence of some prose, as far as it goes. */
function lastSentence(prose: string): string {
  let start = 0;
  for (const match of prose.matchAll(sentenceEnd)) {
    const end = prose.slice(0, match.index);
    // `et al. Smith` and initials end no sentence.
    if (/(?:\b\p{Lu}|\bal|\betc|\bvs)$/u.test(end)) continue;
    start = match.index + match[0].length;
  }
  return prose.slice(start);
}

function namedIn(sentence: string, { reference }: Indexed): boolean {
  const [first] = reference.authors;
  const name = nameKey(first?.family ?? '');
  if (name.length < SHORTEST_NAME) return false;
  const words = [...sentence.matchAll(capitalised)].map(([word]) =>
    nameKey(word.replace(/['’]s?$/u, '')),
  );
  return words.includes(name) || words.some((word, at) => word + (words[at + 1] ?? '') === name);
}

/**
 * Finds what a year alone in brackets stands for: a source with that year whose author the sentence
 * names, or the same source cited shortly before. Null when there is none, or more than one.
 */
export function matchBareYear(
  citation: DetectedCitation,
  text: string,
  before: readonly { citation: DetectedCitation; verdict: Verdict }[],
  index: ReferenceIndex,
): { verdict: Verdict; authors: DetectedCitation['authors'] } | null {
  const { start } = citation.at;
  const sentence = lastSentence(withoutCitations(text, start, before));
  const [only, ...more] = index.byYear(citation.year ?? '').filter((one) => namedIn(sentence, one));
  if (only !== undefined && more.length === 0) {
    const { key, authors } = only.reference;
    const words = authors[0]?.family.split(' ') ?? [];
    const verdict: Verdict = {
      status: 'matched',
      keys: [key],
      candidates: [{ key, score: 0.8, differences: [] }],
    };
    return { verdict, authors: [{ words, initials: '' }] };
  }
  if (citation.locator === null || only !== undefined) return null;
  const same = before.findLast(
    ({ citation: one }) =>
      one.year === citation.year &&
      one.letter === citation.letter &&
      start - one.at.end < REPEAT_REACH,
  );
  return same === undefined ? null : { verdict: same.verdict, authors: same.citation.authors };
}
