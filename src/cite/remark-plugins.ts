import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkContainers } from './containers.ts';
import { remarkCite } from './syntax/remark-cite.ts';

/**
 * What this project adds to GitHub's Markdown, for a processor that reads that already (Astro's
 * does). Site and checker use the same list, so that they read the same.
 */
export const remarkPlugins = [remarkContainers, remarkCite];

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkPlugins).freeze();

/** Reads Markdown without front matter. Positions are those of the text given. */
export function parseMarkdown(text: string): Root {
  return reader.parse(text);
}
