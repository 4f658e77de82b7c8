import { standardNumberCheck } from '../standard-number-check.ts';
import { isIsbnRight, isIssnRight, type NumberPiece } from '../standard-numbers.ts';
import type { Rule } from '../types.ts';

export const validIssn: Rule = {
  id: 'valid-issn',
  severity: 'error',
  scope: 'field',
  summary: 'Every ISSN has eight digits and the right check digit.',
  messages: {
    check:
      'The last digit of the ISSN {text} does not fit the others, so at least one digit is wrong and no library finds the journal by it. Look it up in the journal.',
    length: 'An ISSN has eight digits, and {text} has {count}. Look it up in the journal.',
    isbn: 'The number {text} is an ISBN, which belongs to a book. Move it to the field isbn.',
    none: 'The field issn holds no number, so that no library finds the journal by it. Add the ISSN, or take the field out.',
  },
  messageSeverity: { none: 'warning', isbn: 'warning' },
  check: standardNumberCheck('issn', [8], judge),
};

function judge({ digits }: NumberPiece): 'check' | 'length' | 'isbn' | null {
  if (/^(?:97[89]\d{10}|\d{9}[\dX])$/.test(digits) && isIsbnRight(digits)) return 'isbn';
  if (!/^\d{7}[\dX]$/.test(digits)) return 'length';
  return isIssnRight(digits) ? null : 'check';
}
