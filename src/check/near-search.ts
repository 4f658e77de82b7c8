import { distance } from 'fastest-levenshtein';
import { closest } from '../text/distance.ts';

/** Words at most `limit` edits from a word, nearest first. */
export type NearSearch = (word: string, limit: number) => string[];

/** How many words may still be looked at; searches share one, so that together they end in time. */
interface Budget {
  words: number;
}

/**
 * Prepares words for searching. An edit adds or removes at most two different characters, so that
 * comparing the characters of two words tells most of them apart without measuring the distance.
 * A search finds nothing once the budget is used up.
 */
export function createNearSearch(words: Iterable<string>, budget: Budget): NearSearch {
  const prepared = Array.from(words, (word) => ({ word, characters: charactersOf(word) }));
  return (word, limit) => {
    if (limit === 0 || budget.words < prepared.length) return [];
    budget.words -= prepared.length;
    const characters = charactersOf(word);
    const possible = prepared.filter(
      (other) =>
        Math.abs(other.word.length - word.length) <= limit &&
        bitsIn(other.characters ^ characters) <= 2 * limit &&
        // Without swaps, a swap counts as two edits; this measure is the far quicker one.
        distance(other.word, word) <= 2 * limit,
    );
    const candidates = possible.map((other) => other.word);
    return closest(word, candidates, limit).map((near) => near.word);
  };
}

/** Which characters a word has, as bits; several characters share a bit, which only finds more. */
function charactersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
