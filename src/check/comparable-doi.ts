import { cleanVerbatim } from '../bib/corrections/identifiers.ts';
import type { Reference } from '../bib/library.ts';
import type { Span } from '../text/span.ts';
import { doiOfAddress, judgeDoi } from './doi.ts';

const LONGEST_DOI = 500;

/** A DOI in the one form in which all ways of writing it are the same; null when the value is none. */
function comparableDoi(value: string): string | null {
  if (value.length > LONGEST_DOI) return null;
  const verdict = judgeDoi(value);
  if ('doi' in verdict) return verdict.doi.toLowerCase();
  const doi = cleanVerbatim(value.trim()).toLowerCase();
  return verdict.kind === 'valid' && doi.startsWith('10') ? doi : null;
}

/** A DOI with the place where the entry itself has it: under `doi`, or as the address of a resolver. */
export interface PlacedDoi {
  readonly doi: string;
  readonly field: string;
  readonly span: Span;
}

/**
 * The DOI of an entry. What it inherits does not count: a chapter that takes the DOI of its book from
 * the book's entry is no second book.
 */
export function ownDoi({ entry, fields }: Reference): PlacedDoi | null {
  for (const { name, parts, valueSpan } of entry.fields) {
    const field = name.toLowerCase();
    if (field !== 'doi' && field !== 'url') continue;
    const value = fields.get(field) ?? '';
    const doi = field === 'doi' ? comparableDoi(value) : doiOf(value, fields.has('doi'));
    if (doi === null) continue;
    const isDelimited = parts.length === 1 && ['braced', 'quoted'].includes(parts[0]?.kind ?? '');
    const margin = isDelimited ? 1 : 0;
    const span = { start: valueSpan.start + margin, end: valueSpan.end - margin };
    return { doi, field, span };
  }
  return null;
}

const doiOf = (url: string, hasDoi: boolean): string | null =>
  hasDoi || url.length > LONGEST_DOI ? null : (doiOfAddress(url)?.toLowerCase() ?? null);
