import type { Blockquote, Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { walk } from '../../cite/walk.ts';

/**
 * A remark plugin that puts a frame around each table, within which a wide one is scrolled, by keys
 * as well: on a phone with large letters it is the table that moves and not the page.
 */
export function remarkScrollTables(): (tree: Root) => undefined {
  return (tree) => {
    for (const { node, parent } of [...walk(tree)]) {
      if (node.type !== 'table' || !parent || !('children' in parent.node)) continue;
      const siblings: Nodes[] = parent.node.children;
      siblings.splice(siblings.indexOf(node), 1, frameOf(node));
    }
  };
}

/** Named by the heads of its columns, since screen readers list such frames. */
function frameOf(table: Table): Blockquote {
  const heads = (table.children[0]?.children ?? []).map((cell) => textOf(cell)).filter(Boolean);
  return {
    type: 'blockquote',
    data: {
      hName: 'div',
      hProperties: {
        className: ['table-scroll'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: `Table: ${heads.join(', ')}`,
      },
    },
    children: [table],
  };
}
