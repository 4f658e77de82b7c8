import type { Link, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { findTermUses, type TermSearch, type TextPlace } from '../../cite/terms/find-term-uses.ts';
import { walk } from '../../cite/walk.ts';

interface TermLinkOptions {
  readonly searchOf: (file: VFile) => TermSearch;
  readonly termHref: (slug: string) => string;
}

/**
 * A remark plugin that links terms of the glossary at their first use in each section, so that
 * editors need not, and marks the links that editors wrote, so that both look and work the same.
 */
export function remarkTermLinks({
  searchOf,
  termHref,
}: TermLinkOptions): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const search = searchOf(file);
    for (const { node } of [...walk(tree)]) {
      const slug = node.type === 'link' ? search.termOfLink(node) : null;
      if (node.type === 'link' && slug !== null) mark(node, slug);
    }
    // From the end, so that what is split off does not move what is still to be linked.
    for (const { place, slug, start, end } of findTermUses(tree, search).reverse()) {
      if ('link' in place) continue;
      const link: Link = { type: 'link', url: termHref(slug), children: [] };
      mark(link, slug);
      wrap(place, end - start, link);
    }
  };
}

function mark(link: Link, slug: string): void {
  const hProperties = { ...link.data?.hProperties, className: ['term-link'], dataTerm: slug };
  link.data = { ...link.data, hProperties };
}

function wrap({ text, parent, offset }: TextPlace, length: number, link: Link): void {
  const { value } = text;
  const rest: Text = { type: 'text', value: value.slice(offset + length) };
  link.children.push({ type: 'text', value: value.slice(offset, offset + length) });
  text.value = value.slice(0, offset);
  const pieces = [link, ...(rest.value === '' ? [] : [rest])];
  parent.children.splice(parent.children.indexOf(text) + 1, 0, ...pieces);
}
