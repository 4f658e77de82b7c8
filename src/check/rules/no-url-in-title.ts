import { titleFields } from '../field-kinds.ts';
import type { Rule } from '../types.ts';
import { placeOf, writtenValues } from '../written-values.ts';

/** An address within \\href is a link on purpose, and is not printed. */
const address =
  /(?<!\\href\s?\{)(?:https?:\/\/|\bwww\.(?=[\w-]+\.\w)|\bdoi\.org\/10\.|\bdoi:\s?10\.)[^\s{}<>"]*/i;

export const noUrlInTitle: Rule = {
  id: 'no-url-in-title',
  severity: 'warning',
  scope: 'field',
  summary: 'No address of a web page or DOI stands in a title or a name.',
  messages: {
    address:
      'The address {address} stands in the field {field}, so it is printed as part of it and cannot be followed. Move it to the field url or doi.',
  },
  check: ({ library }, report) => {
    for (const value of writtenValues(library)) {
      const { name, field } = value;
      const isPlace = name === 'journaltitle' || name === 'author' || name === 'editor';
      if (field === null || !(titleFields.has(name) || isPlace)) continue;
      for (const text of value.texts) {
        const match = address.exec(text.text);
        if (match === null) continue;
        const range = { start: match.index, end: match.index + match[0].length };
        report({
          message: 'address',
          data: { address: match[0], field },
          ...placeOf(value, text, range),
        });
      }
    }
  },
};
