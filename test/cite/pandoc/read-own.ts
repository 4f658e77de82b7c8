import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkCite } from '../../../src/cite/syntax/remark-cite.ts';
import type { Cite } from '../../../src/cite/types.ts';
import { comparable, type Reading } from './read-pandoc.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkCite);

/** All citations of a text as this project reads it, in the order of `readWithPandoc`. */
export function readOwn(markdown: string): Reading[] {
  const tree: Root = processor.parse(markdown);
  const readings: Reading[] = [];
  walk(tree, readings);
  return readings;
}

function walk(node: Nodes, readings: Reading[]): void {
  if (node.type === 'cite') read(node, readings);
  if (node.type === 'image') for (const cite of node.data?.cites ?? []) walk(cite, readings);
  if ('children' in node) for (const child of node.children) walk(child, readings);
}

function read(cite: Cite, readings: Reading[]): void {
  for (const item of cite.items) {
    readings.push({
      key: item.key,
      form: item.form,
      prefix: comparable(item.prefix),
      suffix: comparable(item.suffix),
      locator: item.locator ? comparable(`${item.locator.label} ${item.locator.value}`) : '',
    });
    for (const child of item.prefixMarkup ?? []) walk(child, readings);
    for (const child of item.suffixMarkup ?? []) walk(child, readings);
  }
}
