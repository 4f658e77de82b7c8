import type { Span } from '../../text/span.ts';
import type { PlainTextWriter } from './plain-text.ts';

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const hyphenAtEnd = /[\p{L}\p{M}][-‐\u00ad]$/u;
const startsLower = /^\p{Ll}/u;
const startsJoined = /^[\p{L}\p{N}]/u;

/** Copies a range, leaving out soft hyphens and marks without width. */
function writeVisible(writer: PlainTextWriter, text: string, start: number, end: number): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(unseen)) {
    writer.keep(from, start + match.index);
    from = start + match.index + 1;
  }
  writer.keep(from, end);
}

/**
 * Writes lines as one paragraph: a space where a line ends, and none where a word was broken. A
 * hyphen before a small letter goes, as in `Trianda-|fyllidou`; before a capital it stays.
 */
export function writeLines(writer: PlainTextWriter, text: string, lines: readonly Span[]): void {
  for (const [at, { start, end }] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined) {
      writeVisible(writer, text, start, end);
      continue;
    }
    const isBroken =
      hyphenAtEnd.test(text.slice(Math.max(start, end - 3), end)) &&
      startsJoined.test(text.slice(next.start, next.start + 2));
    if (!isBroken) {
      writeVisible(writer, text, start, end);
      writer.put(' ', end, next.start);
    } else if (startsLower.test(text.slice(next.start, next.start + 2))) {
      writeVisible(writer, text, start, end - 1);
    } else {
      writeVisible(writer, text, start, end);
    }
  }
}
