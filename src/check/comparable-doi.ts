import { cleanDoi } from '../bib/corrections/identifiers.ts';
import type { Reference } from '../bib/library.ts';
import type { Span } from '../text/span.ts';

const resolver = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i;
const doiStart = /10\.\d{4,9}(?:\.\d{1,9}){0,4}\//;
/** What sentences leave behind a DOI that was copied out of them. */
const stray = /[.,;]+$/;

/** A DOI in the one form in which all ways of writing it are the same; null when the value is none. */
export function comparableDoi(value: string): string | null {
  const clean = cleanDoi(value.trim()).toLowerCase();
  const start = clean.search(doiStart);
  if (start === -1) return null;
  const doi = clean.slice(start).replace(stray, '');
  return doi.endsWith('/') || /\s/.test(doi) ? null : doi;
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
  for (const { name, valueSpan } of entry.fields) {
    const field = name.toLowerCase();
    if (field !== 'doi' && field !== 'url') continue;
    const value = fields.get(field) ?? '';
    if (field === 'url' && (fields.has('doi') || !resolver.test(value))) continue;
    const doi = comparableDoi(value);
    if (doi !== null) return { doi, field, span: valueSpan };
  }
  return null;
}
