import { foldLetters } from '../text/fold.ts';

/** Words that abbreviations leave out, in the languages of most journals. */
const small = new Set(
  'a an and the of for in on to und der die das für fur en et de la le les des du di da del e y el los las og i och av'.split(
    ' ',
  ),
);

/** A word of a name such as a journal's, in folded letters. */
export interface TitleWord {
  readonly letters: string;
  /** Whether a point marks it as shortened. */
  readonly dotted: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*\.?/gu;

/** The words that matter for telling two names apart; `&` and small words are left out. */
export function titleWords(text: string): TitleWord[] {
  return (text.match(word) ?? [])
    .filter((written, at) => !isSmall(written, at))
    .map((written) => ({
      letters: foldLetters(written).replace(/[^\p{L}\p{N}]+/gu, ''),
      dotted: written.endsWith('.'),
    }))
    .filter(({ letters }) => letters !== '');
}

/** The A of Physical Review A is no article. */
const isSmall = (written: string, at: number): boolean =>
  small.has(written.toLowerCase()) && (at === 0 || written.length > 1 || /\p{Ll}/u.test(written));

const article = /^(?:the|an?|der|die|das|le|la|les|l') /;
const and = /(?:^| )(?:and|und|og|och|et|y|e|i)(?= )/g;

/**
 * The form in which spellings of one name are the same: folded letters, the leading article left
 * out, `and` for `&`. Other small words count: Women in Politics is not Women and Politics.
 * @param spell turns one word into the spelling to compare by
 */
export function comparableName(text: string, spell = (word: string): string => word): string {
  const words =
    foldLetters(text)
      .replace(/&/g, ' and ')
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const bare = words.map((one) => spell(one.replaceAll("'", ''))).join(' ');
  return bare.replace(article, '').replace(and, '&').replaceAll(' ', '');
}

/** First letters of the words: the same for a name and its abbreviation. */
export const initialsOf = (words: readonly TitleWord[]): string =>
  words.map(({ letters }) => letters.charAt(0)).join('');

/** Whether the first name is a shortened form of the second, word by word. */
export function isAbbreviation(short: readonly TitleWord[], long: readonly TitleWord[]): boolean {
  if (short.length !== long.length || short.length < 2) return false;
  const dots = short.some(({ dotted }) => dotted);
  let shortened = 0;
  for (const [at, { letters, dotted }] of short.entries()) {
    const full = long[at]?.letters ?? '';
    if (letters === full) {
      // Without points only a consistent abbreviation is one: Sex Health is not Sexual Health.
      if (!dots && full.length > 5) return false;
      continue;
    }
    if (dots && !dotted) return false;
    if (!isShortWord(letters, full) || full.length - letters.length < 2) return false;
    shortened += 1;
  }
  return shortened > 0 && (dots || shortened > 1);
}

/** `Stud` for Studies, `Natl` for National. */
function isShortWord(short: string, full: string): boolean {
  if (full.startsWith(short)) return true;
  if (short.length < 2 || short.charAt(0) !== full.charAt(0)) return false;
  if (short.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
