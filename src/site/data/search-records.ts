import type { ReferenceRecord } from '../../search/reference-index.ts';
import { allReferences } from './references.ts';

/** What the browser needs to find a reference. */
export async function searchRecords(): Promise<ReferenceRecord[]> {
  const references = allReferences();
  return references.map(
    ({ key, authors, title, year, container, identifiers, inText, record }) => ({
      key,
      authors,
      title,
      year,
      container,
      identifiers,
      also: [inText, ...(record?.listed ?? []), ...(record?.citedAs ?? [])].join(' '),
    }),
  );
}

/** Years of the references, newest first, each once. */
export async function searchYears(): Promise<string[]> {
  const years = allReferences()
    .map(({ year }) => year)
    .filter((year) => /^\d{4}$/.test(year));
  return [...new Set(years)].sort().reverse();
}
