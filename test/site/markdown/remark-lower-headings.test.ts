import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { remarkLowerHeadings } from '../../../src/site/markdown/remark-lower-headings.ts';

function depths(text: string, levels: number): number[] {
  const tree: Root = fromMarkdown(text);
  remarkLowerHeadings(levels)(tree);
  return tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
}

describe('headings of a document within another', () => {
  it('are so many levels lower, and never lower than the lowest', () => {
    expect(depths('## A\n\n### B\n\n##### C', 2)).toEqual([4, 5, 6]);
  });

  it('stay where they are when nothing stands above', () => {
    expect(depths('## A\n\n### B', 0)).toEqual([2, 3]);
  });
});
