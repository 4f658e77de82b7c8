/** One number of a field that may hold several, such as `0-306-40615-2 (pbk.)`. */
export interface NumberPiece {
  /** The number as written. */
  readonly text: string;
  /** Its digits, and `X`, without hyphens and spaces. */
  readonly digits: string;
  readonly start: number;
}

const run = /(?<![\p{L}\p{N}])[0-9](?:[\s\-\u2010-\u2015\u2212.]{0,2}[0-9Xx])*(?![\p{L}\p{N}])/gu;
const remarks = /\([^()]*\)|\[[^[\]]*\]/g;
const labels = /\b(?:e-?)?IS[BS]N(?:[- ]?1[03](?!\d))?\s*:?/gi;

/**
 * The numbers in the text of an `isbn` or `issn` field. Remarks in brackets and labels do not count.
 * @param lengths how many digits a number may have, to tell several numbers from one with spaces
 */
export function readNumbers(text: string, lengths: readonly number[]): NumberPiece[] {
  const blank = (part: string): string => ';'.repeat(part.length);
  const bare = text.replace(remarks, blank).replace(labels, blank);
  return [...bare.matchAll(run)].flatMap((match) => splitRun(match[0], match.index, lengths));
}

function splitRun(text: string, start: number, lengths: readonly number[]): NumberPiece[] {
  const whole = piece(text, start);
  if (lengths.includes(whole.digits.length)) return [whole];
  const words = [...text.matchAll(/\S+/g)].map((word) => piece(word[0], start + word.index));
  return words.every(({ digits }) => lengths.includes(digits.length)) ? words : [whole];
}

const piece = (text: string, start: number): NumberPiece => ({
  text,
  digits: text.replace(/[^0-9Xx]/g, '').toUpperCase(),
  start,
});

const digitValue = (digit: string): number => (digit === 'X' ? 10 : Number(digit));

/** Digits times falling weights, 1 for the last, must give a multiple of 11. */
function isModulo11(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, at) => total + digitValue(digit) * (digits.length - at),
    0,
  );
  return sum % 11 === 0;
}

/** Whether the check digit of an ISBN-10, an older SBN of nine digits, or an ISBN-13 is right. */
export function isIsbnRight(digits: string): boolean {
  if (digits.length === 13) {
    const sum = [...digits].reduce(
      (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
      0,
    );
    return sum % 10 === 0;
  }
  return isModulo11(digits.padStart(10, '0'));
}

/** Whether the check digit of an ISSN is right. */
export const isIssnRight = (digits: string): boolean => isModulo11(digits);
