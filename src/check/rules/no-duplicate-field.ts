import type { Field } from '../../bib/tree.ts';
import { removeField, withFix } from '../field-fixes.ts';
import type { Rule } from '../types.ts';

export const noDuplicateField: Rule = {
  id: 'no-duplicate-field',
  severity: 'error',
  scope: 'entry',
  summary: 'No entry has a field twice.',
  fixable: true,
  messages: {
    different:
      'This entry has {name} already, with another value. Only the first is used, so this one is lost. Keep one of them, or join the two values.',
    same: 'This entry has {name} already, with the same value. Take one of the two out.',
  },
  messageSeverity: { same: 'warning' },
  check: ({ library }, report) => {
    for (const { entry, file, key } of library.all) {
      if (!entry.complete) continue;
      const first = new Map<string, { readonly field: Field; readonly value: () => string }>();
      for (const field of entry.fields) {
        const name = field.name.toLowerCase();
        const earlier = first.get(name);
        if (earlier === undefined) {
          first.set(name, { field, value: once(() => writtenValue(field)) });
          continue;
        }
        const isSame = earlier.value() === writtenValue(field);
        report({
          message: isSame ? 'same' : 'different',
          data: { name },
          file: file.path,
          span: field.nameSpan,
          key,
          field: name,
          related: [
            {
              file: file.path,
              span: earlier.field.nameSpan,
              message: `The ${name} that comes first.`,
            },
          ],
          ...withFix(isSame ? removeField(field, file.text) : null),
        });
      }
    }
  },
};

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A value as BibTeX sees it, macros by name: delimiters and line breaks make no difference. */
function writtenValue({ parts }: Field): string {
  return parts
    .map(({ kind, text }) => (kind === 'macro' ? `\0${text.toLowerCase()}\0` : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
