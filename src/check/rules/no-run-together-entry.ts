import { isShownText, nameFields } from '../field-kinds.ts';
import { findSecondReference } from '../find-second-reference.ts';
import type { Rule } from '../types.ts';
import { placeOf, writtenValues } from '../written-values.ts';

export const noRunTogetherEntry: Rule = {
  id: 'no-run-together-entry',
  severity: 'warning',
  scope: 'field',
  summary: 'No entry holds two references, one run into the other.',
  messages: {
    second:
      'A second reference seems to begin here, with "{beginning}", so the work cannot be cited by itself. Give it an entry of its own.',
  },
  check: ({ library }, report) => {
    for (const value of writtenValues(library)) {
      const { name } = value;
      const isPages = name === 'pages' || name === 'doi' || name === 'number';
      if (name === '' || nameFields.has(name) || !(isShownText(name) || isPages)) continue;
      for (const text of value.texts) {
        const range = findSecondReference(text.text);
        // A note that is one reference from its beginning speaks of another work on purpose.
        if (range === null || (range.start === 0 && name === 'note')) continue;
        const beginning = text.text.slice(range.start, range.end);
        report({ message: 'second', data: { beginning }, ...placeOf(value, text, range) });
      }
    }
  },
};
