import { glyphOf } from './display.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import type { Span } from './span.ts';

interface CodeFrameOptions {
  /** Columns for the text itself, gutter aside (default 100). Longer lines are cut with `…`. */
  readonly width?: number;
  /** Lines shown of a span of many lines (default 3). */
  readonly maxLines?: number;
  /** An index of the same text, so that it is not made anew for each excerpt. */
  readonly index?: LineIndex;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

const tabStop = 4;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The characters of a piece of the text, with the columns they take and whether the span holds them. */
function toCells(text: string, from: number, to: number, span: Span): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = from;
  for (const character of text.slice(from, to)) {
    const tab = character === '\t' ? tabStop - (column % tabStop) : 0;
    const { shown, width } = tab ? { shown: ' '.repeat(tab), width: tab } : glyphOf(character);
    const marked = offset < span.end && offset + character.length > span.start;
    cells.push({ shown, width, marked });
    column += width;
    offset += character.length;
  }
  return cells;
}

const total = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** The part of a line that is drawn: all of it, or a window that begins shortly before `focus`. */
function windowOf(cells: readonly Cell[], focus: number, width: number): [number, number] {
  if (total(cells) <= width) return [0, cells.length];
  let start = focus;
  let room = Math.floor(width / 4);
  while (start > 0 && room >= (cells[start - 1]?.width ?? 0)) {
    start -= 1;
    room -= cells[start]?.width ?? 0;
  }
  let end = start;
  let used = 0;
  while (end < cells.length && used + (cells[end]?.width ?? 0) <= width) {
    used += cells[end]?.width ?? 0;
    end += 1;
  }
  while (start > 0 && used + (cells[start - 1]?.width ?? 0) <= width) {
    start -= 1;
    used += cells[start]?.width ?? 0;
  }
  return [start, Math.max(end, start + 1)];
}

/** One line of the text and the carets below it. */
function drawLine(
  text: string,
  from: number,
  to: number,
  span: Span,
  width: number,
): [string, string] {
  const anchor = Math.min(Math.max(span.start, from), to);
  // A line may be megabytes long: only the surroundings of the span are looked at.
  let first = Math.max(from, anchor - width * 2);
  if (first > from && isLowSurrogate(text.charCodeAt(first))) first += 1;
  const last = Math.min(to, anchor + width * 2);
  const cells = toCells(text, first, last, span);
  let focus = 0;
  for (let offset = first; offset < anchor && focus < cells.length; focus += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  const [start, end] = windowOf(cells, focus, width);
  const before = first > from || start > 0 ? '…' : '';
  const after = last < to || end < cells.length ? '…' : '';
  const drawn = cells.slice(start, end);
  const marked = drawn.filter((cell) => cell.marked);
  const indent = total(
    drawn.slice(
      0,
      drawn.findIndex((cell) => cell.marked),
    ),
  );
  const carets = marked.length
    ? ' '.repeat(before.length + indent) + '^'.repeat(Math.max(1, total(marked)))
    : `${' '.repeat(before.length + total(cells.slice(start, focus)))}^`;
  return [before + drawn.map((cell) => cell.shown).join('') + after, carets];
}

/**
 * The lines a span lies on, with line numbers and carets under the span.
 * Safe to print on a terminal whatever the text holds; lines are joined by LF, without one at the end.
 */
export function codeFrame(text: string, span: Span, options: CodeFrameOptions = {}): string {
  const index = options.index ?? createLineIndex(text);
  const width = Math.max(10, options.width ?? 100);
  const firstLine = index.positionAt(span.start).line;
  const lastLine = Math.max(firstLine, index.positionAt(Math.max(span.start, span.end - 1)).line);
  const shownUntil = Math.min(lastLine, firstLine + Math.max(1, options.maxLines ?? 3) - 1);
  const gutter = String(shownUntil).length;
  const rows: string[] = [];
  for (let line = firstLine; line <= shownUntil; line += 1) {
    const from = index.lineStart(line);
    const to = from + index.lineText(line).length;
    const [shown, carets] = drawLine(text, from, to, span, width);
    rows.push(`${String(line).padStart(gutter)} | ${shown}`.trimEnd());
    rows.push(`${' '.repeat(gutter)} | ${carets}`);
  }
  if (shownUntil < lastLine) rows.push(`${' '.repeat(gutter)} | …`);
  return rows.join('\n');
}
