import type { Candidate } from '../audit-types.ts';
import type { AuditReference, DetectedCitation } from '../types.ts';
import { findByPublisher, findByTitle } from './by-title.ts';
import { type ExactHits, findExact, type Hit } from './exact.ts';
import { gatherLabels, type Label } from './label.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { type Acronyms, type Indexed, ReferenceIndex } from './reference-index.ts';
import { settle } from './settle.ts';
import { findInUnparted } from './unparted.ts';
import type { Verdict } from './verdict.ts';
import { leastScore, sureScore } from './weights.ts';

/** Hints shown for a citation that leads nowhere. */
const MOST_HINTS = 3;

const untitled = (indexed: Indexed): Hit => ({
  indexed,
  first: 'same',
  rest: 'same',
  year: 'same',
  shared: 0,
  differences: [],
});

/** A reference that may be meant, for a reason that proves nothing. */
function unclear({ reference: { key } }: Indexed, why: string): Verdict {
  return {
    status: 'ambiguous',
    keys: [key],
    candidates: [{ key, score: 0.5, differences: [why] }],
  };
}

interface Open {
  readonly label: Label;
  readonly hits: readonly Hit[];
}

/** Matches all citations of a manuscript at once, so that each reference is taken once. */
class Matcher {
  readonly verdicts = new Map<Label, Verdict>();
  readonly #claimed = new Set<Indexed>();
  readonly #index: ReferenceIndex;

  constructor(index: ReferenceIndex) {
    this.#index = index;
  }

  match(labels: readonly Label[]): void {
    const open = labels.flatMap((label) => this.#matchExactly(label));
    const proposals = open.flatMap(({ label, hits }) =>
      propose(label, hits, this.#claimed, this.#index),
    );
    this.#assign(proposals.sort((a, b) => b.score - a.score));
    const byLabel = Map.groupBy(proposals, ({ label }) => label);
    for (const { label } of open) {
      if (this.verdicts.has(label) || !label.citation.sure) continue;
      this.verdicts.set(label, this.#unmatched(label, byLabel.get(label) ?? []));
    }
  }

  #matchExactly(label: Label): Open[] {
    const found: ExactHits = findExact(label.citation, this.#index);
    const titled = found.exact.length > 0 ? [] : findByTitle(label.citation, this.#index);
    const exact = titled.length > 0 ? titled.map(untitled) : found.exact;
    if (exact.length === 0) return [{ label, hits: found.hits }];
    for (const { indexed } of exact) this.#claimed.add(indexed);
    this.verdicts.set(label, settle(label, exact));
    return [];
  }

  /** Gives each citation its best reference; a year that is off takes a reference that nobody else has. */
  #assign(proposals: readonly Proposal[]): void {
    const takenAs = new Map<Indexed, string>();
    for (const { label, indexed, status, score, differences } of proposals) {
      const least = label.citation.sure ? leastScore : sureScore;
      if (score < least || this.verdicts.has(label)) continue;
      if (status === 'year-mismatch') {
        const taken = takenAs.get(indexed);
        if (taken !== undefined && taken !== label.citation.year) continue;
        takenAs.set(indexed, label.citation.year ?? '');
      }
      const { key } = indexed.reference;
      this.verdicts.set(label, { status, keys: [key], candidates: [{ key, score, differences }] });
    }
  }

  #unmatched({ citation }: Label, proposals: readonly Proposal[]): Verdict {
    const hidden = findInUnparted(citation, this.#index);
    if (hidden !== undefined)
      return unclear(hidden, 'named in an entry that holds more than one work');
    const [published] = findByPublisher(citation, this.#index);
    if (published !== undefined && !this.#claimed.has(published)) {
      return unclear(published, `${citation.authorText} published it and is not its author`);
    }
    const hints = proposals.slice(0, MOST_HINTS).map(
      ({ indexed, score, differences }): Candidate => ({
        key: indexed.reference.key,
        score: Math.min(score, 0.5),
        differences,
      }),
    );
    return { status: 'missing', keys: [], candidates: hints };
  }
}

/**
 * What is to be said of each citation, in their order; null for those that turn out to be none.
 * Citations of a bare year are left to `matchBareYears`.
 */
export function matchCitations(
  citations: readonly DetectedCitation[],
  references: readonly AuditReference[],
  acronyms: Acronyms,
): { verdicts: (Verdict | null)[]; index: ReferenceIndex } {
  const index = new ReferenceIndex(references, acronyms);
  const matcher = new Matcher(index);
  const labels = gatherLabels(citations);
  matcher.match(labels);
  const verdicts = citations.map((): Verdict | null => null);
  for (const label of labels) {
    for (const at of label.at) verdicts[at] = matcher.verdicts.get(label) ?? null;
  }
  return { verdicts, index };
}
