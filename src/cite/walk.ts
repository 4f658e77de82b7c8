import type { Heading, Nodes, Paragraph, Root, TableRow } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

/** What a sentence cannot reach out of. A row of a table is read as one. */
export type Block = Paragraph | Heading | TableRow;

export interface Visit {
  readonly node: Nodes;
  readonly parent: Visit | null;
  /** The paragraph, heading or row that the node stands in or is. */
  readonly block: Block | null;
  readonly inNote: boolean;
  readonly inLink: boolean;
}

/**
 * All nodes in the order of the text, those within a citation's prefix and suffix and within an
 * image's alternative text included. Without recursion: nesting is hostile.
 */
export function* walk(root: Root): Generator<Visit> {
  const top: Visit = { node: root, parent: null, block: null, inNote: false, inLink: false };
  const waiting = [top];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    yield visit;
    const { node } = visit;
    const inNote = visit.inNote || isNote(node);
    const inLink = visit.inLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of childrenOf(node).toReversed()) {
      const block = isBlock(child) && visit.block?.type !== 'tableRow' ? child : visit.block;
      waiting.push({ node: child, parent: visit, block, inNote, inLink });
    }
  }
}

/** Whether a node is an editors' note. */
export function isNote(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'note';
}

function isBlock(node: Nodes): node is Block {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow';
}

function childrenOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'cite') {
    return node.items.flatMap(({ prefixMarkup = [], suffixMarkup = [] }) => [
      ...prefixMarkup,
      ...suffixMarkup,
    ]);
  }
  if (node.type === 'image') return node.data?.cites ?? [];
  return 'children' in node ? node.children : [];
}
