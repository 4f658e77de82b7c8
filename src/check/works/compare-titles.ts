import { editDistance } from '../../text/distance.ts';
import type { TitleForm } from './describe-title.ts';

/**
 * `same`: word for word; `subtitle`: one leaves its subtitle out; `slip`: but for a letter in a long word
 * or two; `letter`: but for a letter in a short word, which may make another word of it.
 */
export type TitleMatch = 'same' | 'subtitle' | 'slip' | 'letter' | null;

/** Shorter titles such as “Introduction” are those of many works. */
const TELLING_WORDS = 4;
/** In a single word a letter amiss makes another word. */
const FEWEST_WORDS = 2;
const MOST_SLIPS = 2;
const LONG_WORD = 6;

export function compareTitles(a: TitleForm, b: TitleForm): TitleMatch {
  if (a.whole === b.whole) return 'same';
  const [short, long] = a.whole.length <= b.whole.length ? [a, b] : [b, a];
  if (short.main === long.main && short.whole === short.main) return 'subtitle';
  const [words, others] = [a.words, b.words];
  if (isSlip(words, others)) return 'slip';
  return differsInLetter(words, others) ? 'letter' : null;
}

/** Whether a title says enough to know a work by. */
export const isTelling = (title: TitleForm): boolean => title.words.length >= TELLING_WORDS;

function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < FEWEST_WORDS) return false;
  let slips = 0;
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? '';
    if (word === other) continue;
    slips += 1;
    if (slips > MOST_SLIPS || !isSlipOfWord(word, other)) return false;
  }
  return true;
}

/** One word with one letter lost, added or changed, all others being the same. */
function differsInLetter(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < TELLING_WORDS) return false;
  const at = a.findIndex((one, index) => one !== b[index]);
  if (a.findLastIndex((one, index) => one !== b[index]) !== at) return false;
  const [word, other] = [a[at] ?? '', b[at] ?? ''];
  return !/\d/.test(word + other) && editDistance(word, other, 1) === 1;
}

/** One letter in a long word, and not before it: `typical` and `atypical` are two words. */
function isSlipOfWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LONG_WORD || /\d/.test(a + b) || long.endsWith(short)) return false;
  return editDistance(a, b, 1) === 1;
}
