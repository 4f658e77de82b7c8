import type { Span } from '../../text/span.ts';
import { findYears } from '../detect/years.ts';
import type { Manuscript } from '../types.ts';
import {
  beginsWithHead,
  beginsWithPerson,
  initialsPattern,
  surnamePattern,
} from './entry-start.ts';
import { isReferenceHeading } from './heading.ts';

/** Ends of an entry; one that ends with an address may lack a full stop. */
const finished = /[.)\]”"’»*>/\d]$/u;
const endsWithWord = /[\p{L}\p{N}]$/u;

/** Offsets in a block at which a line of the source begins. */
function lineStarts({ plain, file }: Manuscript, block: Span): number[] {
  const { text } = plain;
  const found: number[] = [];
  for (
    let at = text.indexOf(' ', block.start);
    at !== -1 && at < block.end;
    at = text.indexOf(' ', at + 1)
  ) {
    const { start } = plain.toSource({ start: at, end: at + 1 });
    if (/[\r\n]/.test(file.text[start] ?? '')) found.push(at + 1);
  }
  return found;
}

/** Cuts a block whose entries follow each other line by line. */
function splitAtLines(manuscript: Manuscript, block: Span): Span[] {
  const { text } = manuscript.plain;
  const cuts: number[] = [];
  for (const at of lineStarts(manuscript, block)) {
    const before = text.slice(Math.max(block.start, at - 12), at - 1).trimEnd();
    const isPerson = beginsWithPerson(text, at, block.end);
    if (joining.test(before) || !(isPerson || beginsWithHead(text, at, block.end))) continue;
    // An entry that broke off may be followed by another, a list of authors goes on.
    const piece = { start: cuts.at(-1) ?? block.start, end: at };
    const isAddress = /https?:|doi/i.test(text.slice(Math.max(block.start, at - 90), at));
    const isOver = finished.test(before) || ((isPerson || isAddress) && endsWithWord.test(before));
    if (isOver || (isPerson && findYears(text, piece).length > 0)) cuts.push(at);
  }
  return spansBetween(block, cuts);
}

const runTogether = new RegExp(
  `(?<=[\\p{Ll}\\d)\\]”"*][.)]|[.]\\*|\\d)\\s{0,2}(?=${surnamePattern},\\s${initialsPattern}[^()\\d]{0,200}\\(\\d{4}[a-z]?\\))`,
  'gu',
);
const inBook = /(?:\b(?:In|in|I|i)\b:?|&|,|\band|\bund|\bog|\bby|\bvon|\bav|[(])\s{0,2}$/u;

/** Cuts a piece in which a second entry begins without a new line: `Routledge.Heleniak, T. (2018).` */
function splitRunTogether(text: string, piece: Span): Span[] {
  const cuts: number[] = [];
  for (const match of text.slice(piece.start, piece.end).matchAll(runTogether)) {
    const at = piece.start + match.index + match[0].length;
    const before = text.slice(Math.max(piece.start, at - 12), at);
    const from = cuts.at(-1) ?? piece.start;
    const hasYear = findYears(text, { start: from, end: at }).length > 0;
    if (hasYear && !inBook.test(before)) cuts.push(at);
  }
  return spansBetween(piece, cuts);
}

function spansBetween({ start, end }: Span, cuts: readonly number[]): Span[] {
  const bounds = [start, ...cuts, end];
  return bounds.slice(0, -1).map((from, at) => ({ start: from, end: bounds[at + 1] ?? end }));
}

const joining = /(?:&|\b(?:and|og|und|och|et|y|by|in|In|eds?\.))$/u;
const continuation =
  /^(?:\p{Ll}|https?:|www\.|doi\b|DOI\b|Available\b|Retrieved\b|Hentet\b|Abgerufen\b|Accessed\b|\d{1,4}\s?[-–]\s?\d)/u;
const unfinished = /(?:[,&(–-]|\b(?:and|og|und|et|y|in|In|of|the))$/u;

/** Joins a piece to the one before when it can be no entry of its own. */
function joinBroken(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const words = text.slice(piece.start, piece.start + 40);
    const end = text.slice(Math.max(0, (before?.end ?? 0) - 8), before?.end).trimEnd();
    const isEntry = beginsWithPerson(text, piece.start, piece.end);
    const isPart = continuation.test(words) && !/^(?:van|von|de|der|al-|el-|d[’'])/.test(words);
    if (before !== undefined && !isEntry && (isPart || unfinished.test(end))) {
      joined[joined.length - 1] = { start: before.start, end: piece.end };
    } else joined.push(piece);
  }
  return joined;
}

/** The pieces of one reference list that may each be an entry, headings left out. */
export function splitEntries(manuscript: Manuscript, section: Span): Span[] {
  const { text } = manuscript.plain;
  const blocks = manuscript.blocks.filter(
    (block) => block.start >= section.start && block.end <= section.end && block.role !== 'code',
  );
  const filled = blocks.filter(({ start, end }) => !isReferenceHeading(text.slice(start, end)));
  const pieces = filled.flatMap((block) => splitAtLines(manuscript, block));
  return joinBroken(text, pieces).flatMap((piece) => splitRunTogether(text, piece));
}
