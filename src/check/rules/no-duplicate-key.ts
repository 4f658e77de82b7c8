import type { Reference } from '../../bib/library.ts';
import type { Rule } from '../types.ts';

export const noDuplicateKey: Rule = {
  id: 'no-duplicate-key',
  severity: 'error',
  scope: 'library',
  summary: 'No two entries of the bibliography share a key.',
  messages: {
    same: 'The key {key} is taken by an earlier entry, so this one can never be cited. Give it another key, or remove it if both are the same work.',
    case: 'The key {key} differs from {other} in case only, and programs that ignore case take one for the other. Rename one of them.',
  },
  messageSeverity: { case: 'warning' },
  check: ({ library }, report) => {
    const first = new Map<string, Reference>();
    const firstByFolded = new Map<string, Reference>();
    for (const reference of library.all) {
      const { key, entry, file } = reference;
      if (key === '') continue;
      const same = first.get(key);
      const similar = firstByFolded.get(key.toLowerCase());
      const other = same ?? similar;
      if (other === undefined) {
        firstByFolded.set(key.toLowerCase(), reference);
      } else {
        report({
          message: same === undefined ? 'case' : 'same',
          data: same === undefined ? { key, other: other.key } : { key },
          file: file.path,
          span: entry.keySpan,
          key,
          related: [
            {
              file: other.file.path,
              span: other.entry.keySpan,
              message: `The entry with the key ${other.key} that comes first.`,
            },
          ],
        });
      }
      if (same === undefined) first.set(key, reference);
    }
  },
};
