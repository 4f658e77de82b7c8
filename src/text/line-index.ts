import type { Position } from './span.ts';

/** Finds lines and columns in one text. Lines count from 1 and end at LF, CR LF or CR. */
export interface LineIndex {
  readonly lineCount: number;
  /** Line and column of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position;
  /** Offset of a line and column; both are moved into the text when they lie outside. */
  offsetAt(position: Position): number;
  /** Offset of the first character of a line. */
  lineStart(line: number): number;
  /** A line without its line break; an empty string for a line that does not exist. */
  lineText(line: number): string;
}

const LF = 10;
const CR = 13;

function findLineStarts(text: string): number[] {
  const starts = [0];
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf !== -1 || cr !== -1) {
    let end: number;
    if (cr === -1 || (lf !== -1 && lf < cr)) {
      end = lf + 1;
      lf = text.indexOf('\n', end);
    } else {
      end = lf === cr + 1 ? cr + 2 : cr + 1;
      if (end === lf + 1) lf = text.indexOf('\n', end);
      cr = text.indexOf('\r', end);
    }
    starts.push(end);
  }
  return starts;
}

const clamp = (value: number, low: number, high: number): number =>
  value >= low ? Math.min(value, high) : low;

/** Index of the last start that is not behind `offset`. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Indexes a text; the work is done when the first position is asked for. */
export function createLineIndex(text: string): LineIndex {
  let known: number[] | undefined;
  const starts = (): number[] => {
    known ??= findLineStarts(text);
    return known;
  };
  const startOf = (line: number): number => starts()[clamp(line, 1, starts().length) - 1] ?? 0;
  const endOf = (line: number): number => {
    let end = starts()[line] ?? text.length;
    if (line < starts().length) {
      if (text.charCodeAt(end - 1) === LF && text.charCodeAt(end - 2) === CR) end -= 1;
      end -= 1;
    }
    return end;
  };
  return {
    get lineCount() {
      return starts().length;
    },
    positionAt(offset) {
      const inside = clamp(offset, 0, text.length);
      const line = lineOf(starts(), inside);
      return { line: line + 1, column: inside - (starts()[line] ?? 0) + 1 };
    },
    offsetAt({ line, column }) {
      const inside = clamp(line, 1, starts().length);
      return clamp(startOf(inside) + column - 1, startOf(inside), endOf(inside));
    },
    lineStart: startOf,
    lineText: (line) =>
      line >= 1 && line <= starts().length ? text.slice(startOf(line), endOf(line)) : '',
  };
}
