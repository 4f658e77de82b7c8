import type { Span } from '../text/span.ts';
import { parseMarkdown } from './remark-plugins.ts';
import type { Cite } from './types.ts';
import { type Visit, walk } from './walk.ts';

/** Longer than any list of sources; what is longer is no such list, and costly to read. */
const LONGEST = 4000;

/** A cluster of citations in a field of data. */
interface CiteCluster {
  readonly items: Cite['items'];
  /** The cluster as written, within the value. */
  readonly span: Span;
}

/** What a field holds that should hold citations alone. Spans are offsets into its value. */
interface CitesField {
  readonly clusters: readonly CiteCluster[];
  /** The first words that belong to no citation; null when there are none. */
  readonly stray: string | null;
}

/**
 * Reads the citations in a field of data, `[@a, p. 3; @b]`: the syntax of Markdown, read by the same
 * code. Several clusters may follow each other. Never throws.
 */
export function readCitesField(value: string): CitesField {
  if (value.length > LONGEST) return { clusters: [], stray: value.slice(0, 40) };
  const clusters: CiteCluster[] = [];
  let stray: string | null = null;
  for (const visit of walk(parseMarkdown(value))) {
    const { node } = visit;
    if (node.type === 'cite') {
      const start = node.position?.start.offset ?? 0;
      clusters.push({ items: node.items, span: { start, end: start + node.value.length } });
    } else if ('value' in node && !isWithinCite(visit)) {
      const words = node.value.replace(/^[\s;,.]+|[\s;,.]+$/g, '');
      if (words !== '') stray ??= words.slice(0, 40);
    }
  }
  return { clusters, stray };
}

/** Prefixes and suffixes belong to their citation. */
function isWithinCite({ parent }: Visit): boolean {
  for (let at = parent; at !== null; at = at.parent) if (at.node.type === 'cite') return true;
  return false;
}
