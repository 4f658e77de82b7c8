import type { AuditReference, ReferenceName } from './types.ts';

/** A title longer than this is cut, in characters. */
const LONGEST_TITLE = 140;

const nameOf = ({ family, particle }: ReferenceName): string =>
  [particle, family].filter(Boolean).join(' ');

function authorsOf({ authors, authorsCut, organisations }: AuditReference): string {
  const [first, second] = authors.map(nameOf);
  if (first === undefined) return organisations[0] ?? '';
  if (authors.length > 2 || authorsCut) return `${first} et al.`;
  return second === undefined ? first : `${first} & ${second}`;
}

function titleOf({ title }: AuditReference): string {
  const words = title.replace(/\s+/g, ' ').trim();
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE).trimEnd()}…` : words;
}

/** A reference in one line, for people who know it by its work and not by its key. */
export function describeReference(reference: AuditReference): string {
  const { years, letter, yearText, key } = reference;
  const year = years[0] === undefined ? yearText || 'n.d.' : years[0] + letter;
  const authors = authorsOf(reference);
  const title = titleOf(reference);
  if (authors === '' && title === '') return key;
  return [authors === '' ? `(${year})` : `${authors} (${year})`, title].filter(Boolean).join('. ');
}
