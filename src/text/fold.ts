import { foldedLetters } from './fold-letters.ts';

const table = new Map(Object.entries(foldedLetters));
const listed = new RegExp(`[${[...table.keys()].join('')}]`, 'gu');
// Only the marks of Latin, Greek and Cyrillic: vowel signs of other scripts are letters to their readers.
const marks = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;
const ascii = /^[\t\n\r -~]*$/;

const replaceListed = (text: string): string =>
  text.replace(listed, (letter) => table.get(letter) ?? letter);

/**
 * The form in which spellings are compared: lower case, without diacritics, `ø`→`o`, `ß`→`ss`,
 * every dash `-`, every apostrophe `'`. For comparing only; never show it to people.
 */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  const bare = replaceListed(lower).normalize('NFKD').replace(marks, '').toLowerCase();
  return replaceListed(bare).normalize('NFC');
}
