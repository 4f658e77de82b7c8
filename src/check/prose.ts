import type { Nodes, Parents } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Document } from '../cite/types.ts';
import type { Span } from '../text/span.ts';

/** The words of one paragraph, heading or table cell as a reader sees them, with the way back to the source. */
export interface Prose {
  readonly text: string;
  /** Ranges of `text` in quotation marks. */
  readonly quoted: readonly Span[];
  readonly inBlockQuotation: boolean;
  readonly inNote: boolean;
  /** Where a range of `text` stands in the document. */
  readonly spanOf: (range: Span) => Span;
}

interface Piece {
  /** Where the piece begins in the prose, and in the document. */
  readonly at: number;
  readonly offset: number;
  readonly text: string;
}

interface Visit {
  readonly node: Nodes;
  readonly inNote: boolean;
  readonly inBlockQuotation: boolean;
}

/** Stands for code and other things without words, so that no phrase reaches across them. */
const noWords = '\ufffc';

/** The prose of a document in order, code and raw HTML left out. Walks without recursion: nesting is hostile. */
export function* proseOf(document: Document): Generator<Prose> {
  const waiting: Visit[] = [{ node: document.tree, inNote: false, inBlockQuotation: false }];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { node } = visit;
    if (!('children' in node)) continue;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      yield proseIn(node, visit, document.text);
      continue;
    }
    const inNote = visit.inNote || (node.type === 'containerDirective' && node.name === 'note');
    const inBlockQuotation = visit.inBlockQuotation || node.type === 'blockquote';
    for (const child of node.children.toReversed()) {
      waiting.push({ node: child, inNote, inBlockQuotation });
    }
  }
}

function proseIn(block: Parents, visit: Visit, source: string): Prose {
  const pieces: Piece[] = [];
  let text = '';
  const waiting: Nodes[] = [...block.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('children' in node) {
      waiting.push(...[...node.children].reverse());
      continue;
    }
    const words = wordsOf(node);
    pieces.push({ at: text.length, offset: node.position?.start.offset ?? 0, text: words });
    text += words;
  }
  const end = block.position?.end.offset ?? source.length;
  return {
    text,
    quoted: quotedRanges(text),
    inBlockQuotation: visit.inBlockQuotation,
    inNote: visit.inNote,
    spanOf: (range) => sourceSpan(range, text, pieces, source, end),
  };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type !== 'cite') return noWords;
  // Keys are names, not words: @todo2019 is no reminder.
  return node.value.replace(/@(?:\{[^}]*\}|[^\s;,\]]+)/g, (key) => noWords.repeat(key.length));
}

/** Escapes and entities make a piece shorter than its source; then the words themselves are looked for. */
function sourceSpan(
  range: Span,
  text: string,
  pieces: readonly Piece[],
  source: string,
  end: number,
): Span {
  const piece = pieces.findLast(({ at }) => at <= range.start);
  if (piece === undefined) return { start: 0, end: 0 };
  const words = text.slice(range.start, range.end);
  const expected = piece.offset + range.start - piece.at;
  if (source.startsWith(words, expected)) return { start: expected, end: expected + words.length };
  const found = source.indexOf(words, piece.offset);
  if (found !== -1 && found + words.length <= end)
    return { start: found, end: found + words.length };
  return { start: piece.offset, end: Math.min(piece.offset + piece.text.length, end) };
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '"': '"',
};

/** Ranges between quotation marks, marks included; a mark that is never closed quotes nothing. */
function quotedRanges(text: string): Span[] {
  const ranges: Span[] = [];
  // Where a mark is not closed in what is left, no later one is either: nobody need look again.
  const unclosed = new Set<string>();
  for (let start = 0; start < text.length; start += 1) {
    const opener = text[start] ?? '';
    if (!Object.hasOwn(closers, opener) || unclosed.has(opener)) continue;
    const end = closingMark(text, start + 1, closers[opener] ?? '');
    if (end === -1) {
      unclosed.add(opener);
      continue;
    }
    ranges.push({ start, end: end + 1 });
    start = end;
  }
  return ranges;
}

function closingMark(text: string, from: number, marks: string): number {
  for (let at = from; at < text.length; at += 1) {
    const isApostrophe = text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '');
    if (!isApostrophe && marks.includes(text[at] ?? '')) return at;
  }
  return -1;
}
