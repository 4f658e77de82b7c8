import { standardNumberCheck } from '../standard-number-check.ts';
import { isIsbnRight, isIssnRight, type NumberPiece } from '../standard-numbers.ts';
import type { Rule } from '../types.ts';

/** ISBN-13, ISBN-10, and the SBN that came before it. */
const lengths = [13, 10, 9];

export const validIsbn: Rule = {
  id: 'valid-isbn',
  severity: 'error',
  scope: 'field',
  summary: 'Every ISBN has the right number of digits and the right check digit.',
  messages: {
    check:
      'The last digit of the ISBN {text} does not fit the others, so at least one digit is wrong and no library finds the book by it. Look it up in the book.',
    length: 'An ISBN has 10 or 13 digits, and {text} has {count}. Look it up in the book.',
    prefix:
      'The ISBN {text} has 13 digits and begins with neither 978 nor 979. Look it up in the book.',
    issn: 'The number {text} is an ISSN, which belongs to a journal or series. Move it to the field issn.',
    none: 'The field isbn holds no number, so that no library finds the book by it. Add the ISBN, or take the field out.',
  },
  messageSeverity: { none: 'warning', issn: 'warning' },
  check: standardNumberCheck('isbn', lengths, judge),
};

function judge({ digits }: NumberPiece): 'check' | 'length' | 'prefix' | 'issn' | null {
  if (/^\d{7}[\dX]$/.test(digits) && isIssnRight(digits)) return 'issn';
  if (!lengths.includes(digits.length) || !/^\d+X?$/.test(digits)) return 'length';
  if (digits.length === 13 && !/^97[89]\d{10}$/.test(digits)) {
    return digits.includes('X') ? 'check' : 'prefix';
  }
  return isIsbnRight(digits) ? null : digits.length === 9 ? 'length' : 'check';
}
