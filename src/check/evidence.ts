import type { Citation, Document } from '../cite/types.ts';
import { type Verdict, verdicts } from './ledger.ts';

/** What is known of a work by its key; null when nobody has looked it up. */
type VerdictOf = (key: string) => Verdict | null;

/** A sentence that carries a citation, and the works it rests on. */
export interface Claim {
  readonly file: string;
  /** The sentence as written, in one line. */
  readonly text: string;
  readonly heading: string | null;
  /** Anchor of its first citation on the page. */
  readonly anchor: string;
  /** Each work once, in the order of the sentence. */
  readonly keys: readonly string[];
}

/** What a page rests on, in whole numbers. */
export interface Evidence {
  /** Sentences outside editors' notes that carry a citation. */
  readonly claims: number;
  /** Editors' notes that say of a claim that it has no source. */
  readonly withoutSource: number;
  /** Works cited by the claims. */
  readonly sources: number;
  /** How many of these works have each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Works that nobody has looked up. */
  readonly notLookedUp: number;
  /** Claims that rest on one work alone. */
  readonly onOneSource: number;
  /** Claims with a doubtful, unconfirmed or missing work among theirs. */
  readonly onDoubted: number;
  /** Claims all of whose works are doubtful, unconfirmed or missing. */
  readonly onDoubtedAlone: number;
}

const doubted: ReadonlySet<Verdict | null> = new Set<Verdict>([
  'doubtful',
  'unconfirmed',
  'missing',
]);

/** Whether a work with this verdict was not seen as the publication lists it. */
export function isDoubted(verdict: Verdict | null): boolean {
  return doubted.has(verdict);
}

/**
 * The claims of a document, in the order of its text. A sentence is one claim, however many
 * citations it has. What stands in an editors' note is the editors' and no claim of the text.
 */
export function claimsOf({ path, citations }: Pick<Document, 'path' | 'citations'>): Claim[] {
  const sentences = Map.groupBy(
    citations.filter(({ inNote }) => !inNote),
    ({ sentence: { span } }) => `${span.start}–${span.end}`,
  );
  return [...sentences.values()].flatMap((together) => claimOf(path, together));
}

function claimOf(file: string, citations: readonly Citation[]): Claim[] {
  const [first] = citations;
  if (!first) return [];
  const { sentence, heading, anchor } = first;
  const keys = [...new Set(citations.map(({ key }) => key))];
  return [{ file, text: sentence.text, heading, anchor, keys }];
}

/** What documents rest on; several are counted as one, each work once. */
export function evidenceOf(
  documents: readonly Pick<Document, 'path' | 'citations' | 'notes'>[],
  verdictOf: VerdictOf,
): Evidence {
  const claims = documents.flatMap(claimsOf);
  const sources = new Set(claims.flatMap(({ keys }) => keys));
  const found = [...sources].map(verdictOf);
  const isShaky = (key: string) => isDoubted(verdictOf(key));
  const numberOf = (verdict: Verdict | null) => found.filter((one) => one === verdict).length;
  return {
    claims: claims.length,
    withoutSource: documents
      .flatMap(({ notes }) => notes)
      .filter(({ kind }) => kind === 'missing-source').length,
    sources: sources.size,
    verdicts: countEach(numberOf),
    notLookedUp: numberOf(null),
    onOneSource: claims.filter(({ keys }) => keys.length === 1).length,
    onDoubted: claims.filter(({ keys }) => keys.some(isShaky)).length,
    onDoubtedAlone: claims.filter(({ keys }) => keys.every(isShaky)).length,
  };
}

function countEach(numberOf: (verdict: Verdict) => number): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    verified: 0,
    corrected: 0,
    supplied: 0,
    doubtful: 0,
    unconfirmed: 0,
    missing: 0,
  };
  for (const verdict of verdicts) counts[verdict] = numberOf(verdict);
  return counts;
}
