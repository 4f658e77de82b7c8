import type { Document } from '../cite/types.ts';
import type { Span } from '../text/span.ts';

/** The first line of a document: the place of a finding about the whole page. */
export function startOf(document: Document): Span {
  const end = document.text.search(/[\r\n]/);
  return { start: 0, end: end === -1 ? document.text.length : end };
}

/** Where a front matter key stands, or the first line when it is absent. */
export function frontmatterPlace(document: Document, key: string): Span {
  return document.frontmatterSpans.get(key) ?? startOf(document);
}
