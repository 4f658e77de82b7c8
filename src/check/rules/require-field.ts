import { canonicalType, entryTypes, fieldValue } from '../../bib/data-model.ts';
import type { Reference } from '../../bib/library.ts';
import type { Rule } from '../types.ts';

/** Without one of these nobody can tell which work is meant. */
const identifying = new Set(['title', 'author', 'editor', 'journaltitle', 'booktitle']);

/** What may stand for a field that biblatex asks for, mostly as in classic BibTeX. */
const alsoAccepted: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  book: { author: ['editor', 'translator'] },
  mvbook: { author: ['editor', 'translator'] },
  inbook: { author: ['editor'], booktitle: ['chapter', 'pages'] },
  // A journal as a whole rarely names its editor.
  periodical: { editor: ['title'] },
};

export const requireField: Rule = {
  id: 'require-field',
  severity: 'error',
  scope: 'entry',
  summary: 'Every entry has the fields that its type of work cannot do without.',
  messages: {
    identifying:
      '{key} is of the type {type} and has no {fields}, so readers may not be able to tell which work is meant. Add it, or choose another type.',
    expected:
      '{key} is of the type {type} and has no {fields}, so its reference has a gap. Add it if the work has one.',
  },
  messageSeverity: { expected: 'warning' },
  check: ({ library }, report) => {
    for (const reference of library.all) {
      // What an entry lacks that was cut short by an error is not known; no-parse-error speaks of it.
      if (!reference.entry.complete || isFragment(reference)) continue;
      const { key, type, entry, file } = reference;
      for (const fields of missingFields(reference)) {
        const [field = ''] = fields;
        report({
          message:
            fields.every((name) => identifying.has(name)) && fields.length === 1
              ? 'identifying'
              : 'expected',
          data: { key: key === '' ? 'The entry' : key, type, fields: fields.join(' or ') },
          file: file.path,
          span: key === '' ? entry.typeSpan : entry.keySpan,
          key,
          field,
        });
      }
    }
  },
};

/** Entries that only lend their fields to others, as biblatex marks them. */
const isFragment = ({ fields }: Reference): boolean =>
  /\bdataonly\b/.test(fields.get('options') ?? '');

/** Groups of fields of which the entry should have one and has none, the usual name first. */
function missingFields({ type, fields }: Reference): (readonly string[])[] {
  const model = entryTypes.get(canonicalType(type));
  if (model === undefined) return [];
  const accepted = alsoAccepted[model.name] ?? {};
  const has = (name: string): boolean => (fieldValue(fields, name) ?? '').trim() !== '';
  return model.required.filter((names) => {
    const others = names.flatMap(
      (name) => (Object.hasOwn(accepted, name) ? accepted[name] : []) ?? [],
    );
    return ![...names, ...others].some(has);
  });
}
