import { closest } from '../text/distance.ts';
import type { AuditedCitation } from './audit-types.ts';
import type { AuditReference, KeyedCitation, Manuscript } from './types.ts';

/** Letters by which a key may differ from the one meant. */
const NEAR = 2;
const MOST_PROPOSED = 3;
/** A text full of unknown keys gets proposals for the first of them. */
const MOST_LOOKED_UP = 200;

type Judged = Pick<
  AuditedCitation,
  'form' | 'authors' | 'etAl' | 'year' | 'locator' | 'status' | 'keys' | 'candidates'
>;

/** Makes a function that says of a citation by key whether its reference is there. */
function createKeyJudge(references: readonly AuditReference[]): (one: KeyedCitation) => Judged {
  const known = new Set(references.map(({ key }) => key));
  let looked = 0;
  return ({ key, form, locator }) => {
    const isKnown = known.has(key);
    looked += isKnown ? 0 : 1;
    const near = isKnown || looked > MOST_LOOKED_UP ? [] : closest(key, known, NEAR);
    return {
      form,
      authors: [],
      etAl: false,
      year: null,
      locator,
      status: isKnown ? 'matched' : 'missing',
      keys: isKnown ? [key] : [],
      candidates: near.slice(0, MOST_PROPOSED).map(({ word, distance }) => ({
        key: word,
        score: 1 - distance / Math.max(key.length, 1),
        differences: [`${key} → ${word}`],
      })),
    };
  };
}

/** The citations by key of a manuscript, each with the range of its key in the text as read. */
export function judgeKeyed(
  { keyed }: Manuscript,
  references: readonly AuditReference[],
): { readonly citation: KeyedCitation; readonly judged: Judged }[] {
  const judge = createKeyJudge(references);
  return keyed.map((citation) => ({ citation, judged: judge(citation) }));
}
