import type { Emphasis, PhrasingContent, Root } from 'mdast';
import { type Passage, passagesOf } from '../../cite/passages.ts';

const NAMES: Readonly<Record<Passage['holder']['type'], string>> = {
  paragraph: 'Link to this paragraph',
  listItem: 'Link to this item',
  tableRow: 'Link to this row',
};

/**
 * A remark plugin that gives every passage with a citation its anchor and, behind its last word, a
 * link to itself. Use it before citations are rendered: anchors are made of what editors wrote.
 * The link stands behind the text, so that a screen reader has read the passage when it comes to
 * it, and has no text of its own, so that neither search nor copied passages hold any.
 */
export function remarkPassageLinks(): (tree: Root) => undefined {
  return (tree) => {
    for (const passage of passagesOf(tree).values()) mark(passage);
  };
}

function mark({ anchor, holder, block }: Passage): void {
  holder.data = { ...holder.data, hProperties: { ...holder.data?.hProperties, id: anchor } };
  const place: { children: PhrasingContent[] } | undefined =
    block.type === 'tableRow' ? block.children.at(-1) : block;
  place?.children.push(linkTo(anchor, NAMES[holder.type]));
}

/** No link of Markdown's, whose address would be taken for an editor's and resolved. */
function linkTo(anchor: string, name: string): Emphasis {
  const hProperties = {
    className: ['passage-link'],
    href: `#${anchor}`,
    ariaLabel: name,
    dataPagefindIgnore: '',
  };
  return { type: 'emphasis', children: [], data: { hName: 'a', hProperties } };
}
