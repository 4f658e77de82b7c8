import type { Root } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import { walk } from '../../cite/walk.ts';

/** A remark plugin that marks links whose text is their address: on paper it is not printed twice. */
export function remarkBareLinks(): (tree: Root) => undefined {
  return (tree) => {
    for (const { node } of walk(tree)) {
      if (node.type !== 'link' || toPlainText(node) !== node.url) continue;
      node.data = {
        ...node.data,
        hProperties: { ...node.data?.hProperties, className: ['bare-link'] },
      };
    }
  };
}
