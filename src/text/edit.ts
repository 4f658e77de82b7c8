import type { Span } from './span.ts';

/** Puts `text` in place of the range; an empty range inserts, an empty text removes. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * A text with all edits made; what no edit names stays as it is. Offsets are those of the text as given.
 * @throws {Error} when two edits overlap: no order of them could be right.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error(`Two edits overlap at ${edit.start}.`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
