import { escapeInline, escapeOpening } from '../../text/escape-markdown.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../types.ts';
import type { Edit } from './write-group.ts';

/** Signs at the beginning of each line of a block, by its role. */
const prefixes: Readonly<Partial<Record<Block['role'], string>>> = {
  heading: '## ',
  quotation: '> ',
};

/**
 * Writes the blocks of a plain text as Markdown, with edits in place.
 * @param edits in order, without overlap; an edit whose text is empty leaves its range out
 * @param kept ranges that are Markdown already, in order
 */
export function blocksToMarkdown(
  text: string,
  blocks: readonly Block[],
  edits: readonly Edit[],
  kept: readonly Span[],
): string {
  const all = [
    ...edits,
    ...kept.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  const written: string[] = [];
  for (const { role, start, end } of blocks) {
    let at = start;
    let words = '';
    while (next < all.length && (all[next]?.start ?? end) < end) {
      const edit = all[next];
      next += 1;
      if (edit === undefined || edit.start < at) continue;
      words += escapeInline(text.slice(at, edit.start)) + edit.text;
      at = edit.end;
    }
    if (at < end) words += escapeInline(text.slice(at, end));
    const line = words.trim();
    const prefix = prefixes[role] ?? '';
    if (line !== '') written.push(prefix === '' ? escapeOpening(line) : prefix + line);
  }
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}
