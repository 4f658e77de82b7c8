import { canonicalField, knownFields } from '../../bib/data-model.ts';
import { fieldAliases } from '../../bib/data-model-types.ts';
import { closest } from '../../text/distance.ts';
import { extensionSign, widespreadFields } from '../known-field-names.ts';
import type { Rule } from '../types.ts';

const names = [...knownFields, ...Object.keys(fieldAliases)];
/** Emacs and BibDesk mark fields still to be filled in like this. */
const optionalMark = /^(?:opt|alt)_?(?=[a-z])/;

export const noUnknownField: Rule = {
  id: 'no-unknown-field',
  severity: 'warning',
  scope: 'field',
  summary: 'Every field has a name that biblatex or another program knows.',
  messages: {
    misspelt:
      'No program knows a field {name}, so what it holds is left out. Did you mean {meant}? Correct the name.',
    unknown:
      'No program known here reads a field {name}, so what it holds appears nowhere. Rename the field, or accept the finding if it is your own.',
  },
  messageSeverity: { unknown: 'info' },
  check: ({ library }, report) => {
    const verdicts = new Map<string, Verdict>();
    for (const { entry, file, key } of library.all) {
      if (!entry.complete) continue;
      for (const field of entry.fields) {
        const name = field.name.toLowerCase();
        const verdict = verdicts.get(name) ?? judge(name);
        verdicts.set(name, verdict);
        if (verdict === 'known') continue;
        const meant = verdict.meant;
        report({
          message: meant === null ? 'unknown' : 'misspelt',
          data: { name: field.name, meant: meant ?? '' },
          file: file.path,
          span: field.nameSpan,
          key,
          field: name,
        });
      }
    }
  },
};

/** Known, or misspelt for a field, or (null) like none. */
type Verdict = 'known' | { readonly meant: string | null };

function judge(name: string): Verdict {
  if (isKnown(name) || isKnown(name.replace(optionalMark, ''))) return 'known';
  if (extensionSign.test(name)) {
    const joined = name.replace(/[-_]/g, '');
    return joined.length > 5 && names.includes(joined) ? { meant: joined } : 'known';
  }
  // `url2`, `note1`: a number is how people add a second one, not a slip.
  if (/\d/.test(name)) return isKnown(name.replace(/\d+$/, '')) ? 'known' : { meant: null };
  return { meant: nearest(name) };
}

const isKnown = (name: string): boolean =>
  knownFields.has(canonicalField(name)) || widespreadFields.has(name);

/** No slip is read into fewer than four letters; longer names may have more. */
function nearest(name: string): string | null {
  if (name.length < 4) return null;
  return closest(name, names, name.length < 8 ? 1 : 2)[0]?.word ?? null;
}
