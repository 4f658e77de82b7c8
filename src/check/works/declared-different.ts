import type { Reference } from '../../bib/library.ts';

/** Fields by which an entry says that it has to do with another one, and so is another one. */
const relations = ['related', 'crossref', 'xref', 'xdata', 'entryset'];

/** Whether one of two entries names the other, as the original of a reprint does. */
export function declaredDifferent(a: Reference, b: Reference): boolean {
  return names(a, b.key) || names(b, a.key);
}

function names({ fields }: Reference, key: string): boolean {
  if (key === '') return false;
  return relations.some((relation) => {
    const value = fields.get(relation);
    return value?.split(',').some((part) => part.trim() === key) ?? false;
  });
}
