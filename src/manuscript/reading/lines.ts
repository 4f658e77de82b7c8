import type { Span } from '../../text/span.ts';

const lineEnd = /\r\n?|[\n\u2028\u2029\f\v]/g;

/** The lines of a text without their ends, with trailing white space left out. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    lines.push(trimmedEnd(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(trimmedEnd(text, start, text.length));
  return lines;
}

const space = /\s/u;

function trimmedEnd(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && space.test(text[last - 1] ?? '')) last -= 1;
  return { start, end: last };
}

/** The line without white space at its beginning. */
export function trimStart(text: string, { start, end }: Span): Span {
  let first = start;
  while (first < end && space.test(text[first] ?? '')) first += 1;
  return { start: first, end };
}
