import type { Nodes } from 'mdast';
import type { Span } from '../text/span.ts';
import type { Block } from './walk.ts';

export type PieceKind = 'text' | 'code' | 'group' | 'narrative' | 'other';

interface Piece {
  readonly kind: PieceKind;
  readonly node: Nodes;
  readonly text: string;
  /** Where the piece begins in the block's text. */
  readonly at: number;
  /** Where it stands in the document. */
  readonly span: Span;
}

/** The words of a block as a reader of the source sees them, citations as written. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const CELL_BORDER = ' | ';

export function readBlockText(block: Block): BlockText {
  const pieces: Piece[] = [];
  let text = '';
  let last = block.position?.start.offset ?? 0;
  const waiting: Nodes[] = block.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'tableCell' && text !== '') text += CELL_BORDER;
    const piece = readLeaf(node);
    if (piece === null) {
      if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
      continue;
    }
    const start = node.position?.start.offset ?? last;
    const end = node.position?.end.offset ?? start;
    last = end;
    pieces.push({ ...piece, node, at: text.length, span: { start, end } });
    text += piece.text;
  }
  return { text, pieces };
}

function readLeaf(node: Nodes): { kind: PieceKind; text: string } | null {
  switch (node.type) {
    case 'text':
      return { kind: 'text', text: node.value };
    case 'inlineCode':
      return { kind: 'code', text: node.value };
    case 'cite':
      return {
        kind: node.items[0]?.form === 'narrative' ? 'narrative' : 'group',
        text: node.value,
      };
    case 'image':
      return { kind: 'other', text: node.alt ?? '' };
    case 'break':
      return { kind: 'other', text: ' ' };
    default:
      return null;
  }
}

/** Where a place in the block's text stands in the document. `isEnd` prefers the piece before it. */
export function sourceOffset(block: BlockText, at: number, source: string, isEnd: boolean): number {
  const { pieces } = block;
  const piece =
    pieces.findLast((candidate) => (isEnd ? candidate.at < at : candidate.at <= at)) ?? pieces[0];
  if (piece === undefined) return 0;
  const { span, text } = piece;
  const wanted = Math.min(at - piece.at, text.length);
  if (wanted === text.length) return span.end;
  if (span.end - span.start === text.length) return span.start + wanted;
  // Escapes, entities and the marks of lists and quotations make the source longer.
  let offset = span.start;
  for (let index = 0; index < wanted && offset < span.end; offset++) {
    if (source[offset] === text[index]) index++;
  }
  return offset;
}
