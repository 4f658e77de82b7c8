import { canonicalType, entryTypes } from '../../bib/data-model.ts';
import { typeAliases } from '../../bib/data-model-types.ts';
import { closest } from '../../text/distance.ts';
import { otherTypeNames, widespreadTypes } from '../known-entry-types.ts';
import type { Rule } from '../types.ts';

const known = [...entryTypes.keys(), ...Object.keys(typeAliases)];

export const noUnknownType: Rule = {
  id: 'no-unknown-type',
  severity: 'warning',
  scope: 'entry',
  summary: 'Every entry is of a type that biblatex knows.',
  messages: {
    unknown:
      'There is no entry type @{type}, so programs treat the work as “misc” and leave out what its kind needs.{hint}',
  },
  check: ({ library }, report) => {
    const hints = new Map<string, string>();
    for (const { entry, file, key } of library.all) {
      const type = entry.type.toLowerCase();
      if (entryTypes.has(canonicalType(type)) || widespreadTypes.has(type)) continue;
      const hint = hints.get(type) ?? hintFor(type);
      hints.set(type, hint);
      report({
        message: 'unknown',
        data: { type: entry.type, hint },
        file: file.path,
        span: entry.typeSpan,
        key,
      });
    }
  },
};

function hintFor(type: string): string {
  const meant =
    otherTypeNames.get(type) ??
    closest(type, known, Math.min(3, Math.ceil(type.length / 4)))[0]?.word;
  return meant === undefined
    ? ' Choose the type of biblatex that fits best, or @misc.'
    : ` Did you mean @${meant}?`;
}
