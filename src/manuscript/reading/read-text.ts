import type { Span } from '../../text/span.ts';
import { isReferenceHeading } from '../list/heading.ts';
import type { Block, BlockRole } from '../types.ts';
import { splitLines, trimStart } from './lines.ts';
import { PlainTextWriter } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { writeLines } from './write-lines.ts';

/** Lines longer than this were not wrapped by hand or by a program that wraps. */
const LONGEST_WRAPPED = 150;
/** From this share of long lines on, each line is a paragraph of its own. */
const SHARE_OF_LONG = 0.2;
const LONGEST_HEADING = 120;

/**
 * Reads plain text: paragraphs stand apart by empty lines, or are a line each where lines are long.
 * A paragraph that a page break cut in two is put together again.
 */
export function readText(text: string): Reading {
  const lines = splitLines(text).map((line) => trimStart(text, line));
  const writer = new PlainTextWriter(text);
  const blocks: Block[] = [];
  for (const paragraph of joinParagraphs(text, splitParagraphs(text, lines))) {
    if (writer.length > 0) {
      const at = paragraph[0]?.start ?? 0;
      writer.put('\n\n', at, at);
    }
    const start = writer.length;
    writeLines(writer, text, paragraph);
    blocks.push({ role: roleOf(text, paragraph), start, end: writer.length });
  }
  return { plain: writer.finish(), blocks };
}

function splitParagraphs(text: string, lines: readonly Span[]): Span[][] {
  const filled = lines.filter(({ start, end }) => end > start);
  const long = filled.filter(({ start, end }) => end - start > LONGEST_WRAPPED).length;
  if (long > filled.length * SHARE_OF_LONG) return filled.map((line) => [line]);
  const isHeading = ({ start, end }: Span): boolean => isReferenceHeading(text.slice(start, end));
  const paragraphs: Span[][] = [];
  let current: Span[] = [];
  for (const line of lines) {
    const isFilled = line.end > line.start;
    const isAlone = isFilled && isHeading(line);
    if (isFilled && !isAlone) {
      current.push(line);
      continue;
    }
    if (current.length > 0) paragraphs.push(current);
    current = [];
    if (isAlone) paragraphs.push([line]);
  }
  if (current.length > 0) paragraphs.push(current);
  return paragraphs;
}

/** Joins what a page break parted: an unfinished paragraph and one that goes on in small letters. */
function joinParagraphs(text: string, paragraphs: readonly Span[][]): Span[][] {
  const joined: Span[][] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before === undefined || !goesOn(text, before, paragraph)) joined.push([...paragraph]);
    else for (const line of paragraph) before.push(line);
  }
  return joined;
}

const openEnd = /(?:[\p{L}\p{M}\p{N},(&–—]|[-‐])$/u;
const dangling = /(?:[,(&]|\p{L}[-‐])$/u;
const continues = /^(?:\p{Ll}[\p{L}\p{M}’']*[\s,.;:)]|[&)])/u;
const capital = /^[\p{Lu}\d]/u;
/** A list has short lines; a paragraph that a page break cuts has a full one. */
const SHORTEST_CUT = 50;

function goesOn(text: string, before: readonly Span[], after: readonly Span[]): boolean {
  const last = before.at(-1);
  const first = after[0];
  if (last === undefined || first === undefined) return false;
  const end = text.slice(Math.max(last.start, last.end - 4), last.end);
  const begin = text.slice(first.start, Math.min(first.end, first.start + 40));
  if (/[(&]$/.test(end)) return true;
  if (last.end - last.start < SHORTEST_CUT) return false;
  if (continues.test(`${begin} `)) return openEnd.test(end);
  return dangling.test(end) && capital.test(begin);
}

const endsSentence = /[.!?,;:…]["'”’»)]?$/u;
const listMark = /^(?:[-–—•*·]|\(?\d{1,3}[.)]|\[\d{1,4}\])\s/u;

function roleOf(text: string, paragraph: readonly Span[]): BlockRole {
  const [only] = paragraph;
  if (only === undefined || paragraph.length > 1) return 'prose';
  const line = text.slice(only.start, Math.min(only.end, only.start + LONGEST_HEADING + 1));
  const isHeading = line.length <= LONGEST_HEADING && !endsSentence.test(line);
  return isHeading && !listMark.test(line) ? 'heading' : 'prose';
}
