import type { ReferenceRecord } from './reference-index.ts';

/** One spelling for a DOI, ISBN or address, so that two ways of writing it compare equal. */
function normaliseIdentifier(text: string): string {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/^(?:dx\.)?doi\.org\//, '')
    .replace(/^(?:doi|isbn|issn)\s*:?\s*/, '')
    .replace(/\/$/, '');
  return /^[\d\s–-]{8,20}x?$/.test(bare) ? bare.replace(/[\s–-]/g, '') : bare;
}

/** Keys of the records that a DOI, ISBN, address or citekey names outright; empty otherwise. */
export function exactMatches(records: readonly ReferenceRecord[], query: string): string[] {
  const wanted = normaliseIdentifier(query);
  if (wanted === '') return [];
  const key = query.trim().replace(/^@/, '').toLowerCase();
  return records
    .filter(
      (record) =>
        record.key.toLowerCase() === key ||
        record.identifiers.some((identifier) => normaliseIdentifier(identifier) === wanted),
    )
    .map((record) => record.key);
}
