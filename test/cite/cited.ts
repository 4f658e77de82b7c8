import { readDocument } from '../../src/cite/document.ts';
import type { Citation, Document } from '../../src/cite/types.ts';

export function read(text: string): Document {
  return readDocument({ path: 'content/en/topics/example.md', text });
}

const signs = { parenthetical: '', narrative: 'in text ', suppressed: 'without author ' } as const;

/** One citation in a line: `in text see|a|page 3|and more`; empty parts at the end are left out. */
function describe({ form, prefix, key, locator, suffix }: Citation): string {
  const place = locator ? `${locator.label} ${locator.value}` : '';
  const parts = [prefix, key, place, suffix];
  while (parts.length > 2 && parts.at(-1) === '') parts.pop();
  return signs[form] + parts.join('|').replace(/^\|/, '');
}

/** The citations of a text, cluster by cluster: `['a + see|b', 'in text c']`. */
export function cited(text: string): string[] {
  const clusters: string[][] = [];
  for (const citation of read(text).citations) {
    const cluster = clusters[citation.cluster] ?? [];
    clusters[citation.cluster] = [...cluster, describe(citation)];
  }
  return clusters.map((cluster) => cluster.join(' + '));
}
