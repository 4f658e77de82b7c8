import { fieldsNamed, placeOf } from './own-fields.ts';
import { type NumberPiece, readNumbers } from './standard-numbers.ts';
import type { Rule } from './types.ts';

/**
 * The check of a field that holds standard numbers, such as `isbn`: `none` where it holds no
 * number, else the message that `judge` has for each number, with its `text` and `count` of digits.
 * @param lengths how many digits a number may have
 */
export function standardNumberCheck(
  field: string,
  lengths: readonly number[],
  judge: (number: NumberPiece) => string | null,
): Rule['check'] {
  return ({ library }, report) => {
    for (const own of fieldsNamed(library, new Set([field]))) {
      if (own.text.trim() === '') continue;
      const numbers = readNumbers(own.text, lengths);
      if (numbers.length === 0) report({ message: 'none', ...placeOf(own) });
      for (const number of numbers) {
        const message = judge(number);
        if (message === null) continue;
        const { text, digits, start } = number;
        report({
          message,
          data: { text, count: digits.length },
          ...placeOf(own, start, start + text.length),
        });
      }
    }
  };
}
