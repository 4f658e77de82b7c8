import type { CollectionEntry } from 'astro:content';
import type { Nodes } from 'mdast';
import type { Document } from '../../cite/types.ts';
import { entriesOf } from './collections.ts';
import { formatter } from './format.ts';
import { documentOf, pathOf } from './project.ts';

type TermEntry = CollectionEntry<'glossary'>;

export interface TermView {
  readonly slug: string;
  readonly path: string;
  readonly data: TermEntry['data'] & {
    readonly aliases: readonly string[];
    readonly related: readonly string[];
    readonly topics: readonly string[];
  };
  readonly entry: TermEntry;
  readonly document: Document;
}

/** All terms in alphabetical order. */
export async function allTerms(): Promise<TermView[]> {
  const entries = await entriesOf('glossary');
  return entries.map(viewOf).sort((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
}

function viewOf(entry: TermEntry): TermView {
  const path = pathOf(entry);
  const { aliases = [], related = [], topics = [] } = entry.data;
  return {
    slug: entry.id,
    path,
    data: { ...entry.data, aliases, related, topics },
    entry,
    document: documentOf(path),
  };
}

/**
 * The first sentence of a page in plain text, for lists and descriptions, without its citations
 * but for those that are a part of it: `Zeta (2001) calls it so`.
 */
export function firstSentence({ tree }: Document): string {
  const paragraph = tree.children.find(({ type }) => type === 'paragraph');
  const text = paragraph ? textWithoutCitations(paragraph) : '';
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
}

function textWithoutCitations(node: Nodes): string {
  if (node.type === 'cite') {
    const isSpoken = node.items.some(({ form }) => form === 'narrative');
    return isSpoken ? formatter.cluster(node.items).text : '';
  }
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children
    .map(textWithoutCitations)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:])/g, '');
}
