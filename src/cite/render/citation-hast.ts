import type { Element, ElementContent } from 'hast';
import { pageWithNumber } from '../../text/page-with-number.ts';
import type { CitationPart } from './parts.ts';
import type { RenderWords } from './words.ts';

/** Addresses that a citation leads to; the site's routes are none of this folder's business. */
export interface CitationAddresses {
  /** Where the list of references on the page has a work. */
  readonly referenceHref: (key: string) => string;
  /** Where the page is that says what is known of a missing work. */
  readonly missingHref: (key: string) => string;
}

/** What stands behind the link to a work, such as a sign of doubt; null for nothing. */
export type AfterReference = (key: string) => ElementContent | null;

/** The elements of a citation. Within a link there can be no other, so there it leads nowhere. */
export function citationHast(
  parts: readonly CitationPart[],
  addresses: CitationAddresses,
  words: RenderWords,
  inLink: boolean,
  afterReference: AfterReference = () => null,
): ElementContent[] {
  return parts.flatMap((part, index): ElementContent[] => {
    const { kind, key, content } = part;
    if (kind === 'text' || key === null) return withPages(content);
    if (kind === 'missing') return [missing(key, addresses, words, inLink)];
    // A name and its year may be two links to one work; what is said of it is said once.
    const isLast = !parts.slice(index + 1).some((later) => later.key === key);
    const after = [(isLast && afterReference(key)) || []].flat();
    if (inLink) return [...withPages(content), ...after];
    const properties = {
      className: ['cite-link'],
      href: addresses.referenceHref(key),
      role: 'doc-biblioref',
      dataKey: key,
    };
    return [{ type: 'element', tagName: 'a', properties, children: withPages(content) }, ...after];
  });
}

function withPages(content: readonly ElementContent[]): ElementContent[] {
  return content.map((node) =>
    node.type === 'text' ? { ...node, value: pageWithNumber(node.value) } : node,
  );
}

function missing(
  key: string,
  { missingHref }: CitationAddresses,
  words: RenderWords,
  inLink: boolean,
): Element {
  const link = inLink ? {} : { href: missingHref(key) };
  return {
    type: 'element',
    tagName: inLink ? 'span' : 'a',
    properties: { className: ['citation-missing'], ...link, dataKey: key },
    children: [
      { type: 'text', value: `${words.missing}: ` },
      {
        type: 'element',
        tagName: 'code',
        properties: {},
        children: [{ type: 'text', value: key }],
      },
    ],
  };
}
