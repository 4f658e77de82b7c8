import type { Span } from '../../text/span.ts';
import type { PlainText } from '../types.ts';

/** Index of the last number that is not above `value`, or -1. */
function lastNotAbove(numbers: readonly number[], value: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Writes plain text piece by piece and remembers where each piece comes from. */
export class PlainTextWriter {
  readonly #source: string;
  readonly #pieces: string[] = [];
  #length = 0;
  /** Where runs begin, in the plain text and in the source; within a run both go in step. */
  readonly #plainStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  /** Where the source of a run ends. */
  readonly #sourceEnds: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Length of what was written so far. */
  get length(): number {
    return this.#length;
  }

  /** Copies a range of the source. */
  keep(start: number, end: number): void {
    if (end > start) this.#add(this.#source.slice(start, end), start, end);
  }

  /** Writes a text in the place of a range of the source. */
  put(text: string, start: number, end: number): void {
    if (text !== '') this.#add(text, start, end);
  }

  #add(text: string, start: number, end: number): void {
    const run = this.#sourceEnds.length - 1;
    const inStep = (this.#plainStarts[run] ?? 0) - (this.#sourceStarts[run] ?? 0);
    const continues =
      run >= 0 && this.#sourceEnds[run] === start && this.#length - start === inStep;
    if (continues && text.length === end - start) {
      this.#sourceEnds[run] = end;
    } else {
      this.#plainStarts.push(this.#length);
      this.#sourceStarts.push(start);
      this.#sourceEnds.push(end);
    }
    this.#pieces.push(text);
    this.#length += text.length;
  }

  finish(): PlainText {
    const starts = this.#plainStarts;
    const offset = (at: number): number => {
      const run = lastNotAbove(starts, at);
      const from = this.#sourceStarts[run] ?? 0;
      const to = this.#sourceEnds[run] ?? 0;
      return Math.min(from + at - (starts[run] ?? 0), Math.max(from, to - 1));
    };
    return {
      text: this.#pieces.join(''),
      toSource: ({ start, end }: Span): Span =>
        end <= start
          ? { start: offset(start), end: offset(start) }
          : { start: offset(start), end: this.#endOf(end - 1, offset) },
    };
  }

  /** The end in the source of the character at `at`: a stand-in ends where its whole source does. */
  #endOf(at: number, offset: (at: number) => number): number {
    const run = lastNotAbove(this.#plainStarts, at);
    const next = this.#plainStarts[run + 1] ?? this.#length;
    return at === next - 1 ? (this.#sourceEnds[run] ?? 0) : offset(at) + 1;
  }
}

/** Plain text made of another plain text: the way back leads through both. */
export const overPlainText = (upper: PlainText, lower: PlainText): PlainText => ({
  text: upper.text,
  toSource: (span) => lower.toSource(upper.toSource(span)),
});
