import type { Root } from 'mdast';
import { walk } from '../../cite/walk.ts';

const LOWEST = 6;

/** A remark plugin that puts every heading so many levels lower, for a document within another. */
export function remarkLowerHeadings(levels: number): (tree: Root) => undefined {
  return (tree) => {
    for (const { node } of walk(tree)) {
      if (node.type !== 'heading') continue;
      node.depth = Math.min(LOWEST, node.depth + levels) as typeof node.depth;
    }
  };
}
