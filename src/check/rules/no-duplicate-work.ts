import { ownDoi } from '../comparable-doi.ts';
import type { Rule } from '../types.ts';
import { findDuplicates } from '../works/find-duplicates.ts';

export const noDuplicateWork: Rule = {
  id: 'no-duplicate-work',
  severity: 'warning',
  scope: 'library',
  summary: 'No work stands in the bibliography twice.',
  messages: {
    same: '{key} looks like the same work as {other}, so its citations are divided and lists would show it twice. Keep one of the two, or say in a waiver why they are different.',
    preprint:
      '{key} and {other} look like a preprint and the published form of one work. Cite the published form, or, if both are needed, name one in the field "related" of the other.',
  },
  messageSeverity: { preprint: 'info' },
  check: ({ library }, report) => {
    for (const { reference, other, match } of findDuplicates(library.all)) {
      const { key, entry, file } = reference;
      // Two entries of one key, or of one DOI, are spoken of by the rules for those.
      if (key === other.key || haveOneDoi(reference, other)) continue;
      report({
        message: match,
        data: { key: key || 'The entry', other: other.key || 'an earlier entry' },
        file: file.path,
        span: key === '' ? entry.typeSpan : entry.keySpan,
        key,
        related: [
          {
            file: other.file.path,
            span: other.key === '' ? other.entry.typeSpan : other.entry.keySpan,
            message: `The entry that comes first: ${other.key}.`,
          },
        ],
      });
    }
  },
};

function haveOneDoi(...pair: Parameters<typeof ownDoi>[0][]): boolean {
  const [a, b] = pair.map((reference) => ownDoi(reference)?.doi);
  return a !== undefined && a === b;
}
