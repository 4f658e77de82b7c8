import { removeField, withFix } from '../field-fixes.ts';
import { ownFields, placeOf } from '../own-fields.ts';
import type { Rule } from '../types.ts';

const nothing = /^[\s{}]*$/;

export const noEmptyField: Rule = {
  id: 'no-empty-field',
  severity: 'info',
  scope: 'field',
  summary: 'Every field that an entry has says something.',
  fixable: true,
  messages: {
    empty:
      'The field {name} is empty, so that it looks filled in at a glance and prints nothing. Fill it in or take it out.',
  },
  check: ({ library }, report) => {
    for (const reference of library.all) {
      const fields = ownFields(reference);
      // The manual of biblatex has people write an empty field to keep out what would be inherited.
      if (fields.some(({ name }) => name === 'crossref' || name === 'xdata')) continue;
      for (const own of fields) {
        const { parts, valueSpan } = own.field;
        // A missing value is an error that no-parse-error tells of.
        if (parts.length === 0 || parts.some(({ kind }) => kind === 'macro')) continue;
        if (!parts.every(({ text }) => nothing.test(text))) continue;
        report({
          message: 'empty',
          data: { name: own.name },
          ...placeOf(own),
          span: { start: own.field.nameSpan.start, end: valueSpan.end },
          ...withFix(removeField(own.field, reference.file.text)),
        });
      }
    }
  },
};
