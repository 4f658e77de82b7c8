import type { AuditedCitation } from '../manuscript/audit-types.ts';
import { createPageFinder } from '../manuscript/pages.ts';
import type { Block, BlockRole, Manuscript, PlainText } from '../manuscript/types.ts';
import { createLineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** Running text, or the words of one citation. */
export interface AnnotatedPiece {
  readonly text: string;
  /** Position of the citation among those of the audit; null for running text. */
  readonly citation: number | null;
}

/** A paragraph of the manuscript as a person reads it, with its citations set apart. */
export interface AnnotatedBlock {
  readonly role: BlockRole | 'reference';
  /** Line of the text as read on which it begins. */
  readonly line: number;
  readonly page: number | null;
  readonly pageLine: number | null;
  readonly pieces: readonly AnnotatedPiece[];
}

/** The first offset of the plain text from which on a test holds; its length when it never does. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a range of the text as read stands in the plain text: the way of `toSource` back. */
function toPlain({ text, toSource }: PlainText, { start, end }: Span): Span {
  const sourceOf = (at: number): Span => toSource({ start: at, end: at + 1 });
  const from = firstWhere(text.length, (at) => sourceOf(at).end > start);
  const to = firstWhere(text.length, (at) => sourceOf(at).start >= end);
  return { start: from, end: Math.max(from, to) };
}

/** The blocks with what stands between them and is no white space, so that nothing is left out. */
function withGaps(text: string, blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  let from = 0;
  const fill = (to: number): void => {
    if (to > from && /\S/.test(text.slice(from, to))) {
      all.push({ role: 'prose', start: from, end: to });
    }
  };
  for (const block of blocks) {
    fill(block.start);
    if (block.end > block.start) all.push(block);
    from = Math.max(from, block.end);
  }
  fill(text.length);
  return all;
}

/**
 * The text of a manuscript as it was audited (without markup, words put together that a line break
 * cut) in its paragraphs, with the audit's citations set apart.
 * @param citations in the order of the text, as an audit has them
 */
export function annotate(
  { plain, blocks, lists, file, pages }: Manuscript,
  citations: readonly Pick<AuditedCitation, 'start' | 'end'>[],
): AnnotatedBlock[] {
  const lines = createLineIndex(file.text);
  const pageOf = createPageFinder(pages, lines);
  const spans = citations.map((citation) => toPlain(plain, citation));
  let next = 0;
  return withGaps(plain.text, blocks).map((block) => {
    const pieces: AnnotatedPiece[] = [];
    let from = block.start;
    const write = (to: number, citation: number | null): void => {
      const text = plain.text.slice(from, Math.max(from, to));
      if (text !== '' || citation !== null) pieces.push({ text, citation });
      from = Math.max(from, to);
    };
    for (; (spans[next]?.start ?? Number.POSITIVE_INFINITY) < block.end; next += 1) {
      const { start, end } = spans[next] ?? block;
      write(Math.min(start, block.end), null);
      write(Math.min(end, block.end), next);
    }
    write(block.end, null);
    const isListed = lists.some(({ start, end }) => block.start >= start && block.start < end);
    const isEntry = isListed && block.role !== 'heading';
    const { start } = plain.toSource({ start: block.start, end: block.start + 1 });
    const { line } = lines.positionAt(start);
    return { role: isEntry ? 'reference' : block.role, line, ...pageOf(start), pieces };
  });
}
