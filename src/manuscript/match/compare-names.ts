import { editDistance } from '../../text/distance.ts';
import { nameKey, spellingKey, transcribedKey } from './name-key.ts';

/** How two spellings of a name relate, from the best. */
export type NameFit = 'same' | 'diacritics' | 'spelling' | 'other';

/** Slips that a name of this length bears: one in four letters, two in nine. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

/** Compares two spellings; a hyphen, a space, an apostrophe or case makes no difference. */
export function compareSpellings(cited: string, listed: string): NameFit {
  if (spellingKey(cited) === spellingKey(listed)) return 'same';
  const [a, b] = [nameKey(cited), nameKey(listed)];
  if (a === b) return 'diacritics';
  if (transcribedKey(cited) === b || transcribedKey(listed) === a) return 'same';
  const limit = slipsAllowed(Math.max(a.length, b.length));
  return limit > 0 && editDistance(a, b, limit) <= limit ? 'spelling' : 'other';
}

const rank: Readonly<Record<NameFit, number>> = { same: 0, diacritics: 1, spelling: 2, other: 3 };

/** The better of two. */
export const betterFit = (a: NameFit, b: NameFit): NameFit => (rank[a] <= rank[b] ? a : b);
