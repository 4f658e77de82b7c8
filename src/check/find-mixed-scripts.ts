import type { Span } from '../text/span.ts';
import { lookAlikes } from './look-alikes.ts';

/** A letter of one script in a word of another, which looks as if it belonged there. */
interface MixedScript {
  /** The letters that look like Latin ones, or the Latin ones in a word of another script. */
  readonly span: Span;
  readonly word: string;
  readonly letter: string;
  readonly script: 'Cyrillic' | 'Greek' | 'Latin';
}

const table = new Map(Object.entries(lookAlikes));
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Nothing longer is a word. */
const LONGEST_WORD = 100;
const word = /[\p{L}\p{M}]+/gu;

/** Words of two scripts that cannot be told from words of one. */
export function findMixedScripts(text: string): MixedScript[] {
  // Most values have no letter of these scripts; looking for one is cheap.
  if (!foreign.test(text)) return [];
  const found: MixedScript[] = [];
  for (const match of text.matchAll(word)) {
    const mixed = mixedWord(match[0]);
    if (mixed === null) continue;
    const start = match.index + mixed.at;
    const span = { start, end: start + mixed.letter.length };
    found.push({ span, word: match[0], letter: mixed.letter, script: mixed.script });
  }
  return found;
}

function mixedWord(
  text: string,
): { at: number; letter: string; script: MixedScript['script'] } | null {
  if (text.length > LONGEST_WORD || !foreign.test(text) || !latin.test(text)) return null;
  const letters = [...text];
  const others = letters.filter((letter) => foreign.test(letter));
  const alike = others.filter((letter) => table.has(letter));
  // NF-κB and ΔG hold letters that are meant; mistaken ones all look alike.
  if (alike.length < others.length) return latinWithin(letters, others);
  const letter = alike[0] ?? '';
  // One letter on each side, such as kΒ, may be meant.
  if (letters.length - others.length < 2) return null;
  const script = cyrillic.test(letter) ? 'Cyrillic' : 'Greek';
  return { at: text.indexOf(letter), letter, script };
}

/** A Latin letter in a Cyrillic word, where every Latin letter has a Cyrillic twin. */
function latinWithin(
  letters: readonly string[],
  others: readonly string[],
): { at: number; letter: string; script: 'Latin' } | null {
  if (!others.every((letter) => cyrillic.test(letter)) || others.length < 3) return null;
  const strange = letters.filter((letter) => latin.test(letter));
  const [letter = ''] = strange;
  const mistaken = strange.length * 2 < others.length && strange.every((one) => twins.has(one));
  return mistaken ? { at: letters.join('').indexOf(letter), letter, script: 'Latin' } : null;
}

const twins = new Set(
  [...table].filter(([other]) => cyrillic.test(other)).map(([, letter]) => letter),
);
