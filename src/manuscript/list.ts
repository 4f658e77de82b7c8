import type { Span } from '../text/span.ts';
import { chooseYear, type EntryYear } from './list/choose-year.ts';
import { KeyMaker } from './list/make-keys.ts';
import { type ListedAuthors, readListedAuthors } from './list/read-authors.ts';
import { readBody } from './list/read-body.ts';
import { splitEntries } from './list/split-entries.ts';
import type { ListedReference, Manuscript, ReferenceList } from './types.ts';

const entryMark = /^\s*(?:[-–•*·]\s+|\[\d{1,4}\]\s*|\(\d{1,3}\)\s*|\d{1,3}[.)]\s+)?/u;
/** `———. 2018.`: the authors of the entry before. */
const sameAuthors = /^[—–_-]{2,}[.,]?\s*/u;
/** A piece this short names nothing. */
const SHORTEST = 15;

/**
 * Finds the reference lists of a manuscript, parts them into entries, and reads each with a
 * confidence. Entries that stand on one line are parted, those that a line or page break cut are
 * put together, and fragments of other entries are set aside.
 */
export function parseReferenceList(manuscript: Manuscript): ReferenceList {
  const { text } = manuscript.plain;
  const pieces = manuscript.lists
    .flatMap((section) => splitEntries(manuscript, section))
    .map((piece) => trimmed(text, piece));
  const isStray = createStrayTest(pieces.map(({ start, end }) => text.slice(start, end)));
  const keys = new KeyMaker();
  const entries: ListedReference[] = [];
  const strays: Span[] = [];
  let authors: ListedAuthors | null = null;
  for (const at of pieces) {
    const entry = text.slice(at.start, at.end);
    const year = chooseYear(entry);
    if (isStray(entry, year)) strays.push(at);
    else {
      authors = sameAuthors.test(entry) && authors !== null ? authors : readAuthors(entry, year);
      const own = manuscript.labels.get(at.start);
      entries.push(readEntry(entry, at, year, authors, own ?? keys));
    }
  }
  return { entries, strays };
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + (entryMark.exec(piece)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

const readAuthors = (entry: string, { headEnd }: EntryYear): ListedAuthors =>
  readListedAuthors(entry.slice(0, headEnd));

function readEntry(
  text: string,
  at: Span,
  { token, confidence, bodyStart }: EntryYear,
  authors: ListedAuthors,
  keys: KeyMaker | string,
): ListedReference {
  // Without authors the title stands first, before the year.
  const body = readBody(text, authors.value.length === 0 ? 0 : bodyStart);
  const year = token?.year ?? null;
  const letter = token?.letter ?? '';
  return {
    key: typeof keys === 'string' ? keys : keys.make(authors.value, body.title.value, year, letter),
    at,
    text,
    authors: { value: authors.value, confidence: authors.confidence },
    authorsCut: authors.isCut,
    year: { value: year, confidence },
    otherYear: token?.otherYear ?? null,
    letter,
    yearText: token?.text ?? '',
    ...body,
    confidence: Math.min(authors.confidence, confidence),
  };
}

/** Letters by which a piece is looked for inside other entries. */
const SAMPLE = 30;
/** A list has a handful of fragments; beyond, pieces without a year count as entries. */
const MOST_LOOKED_FOR = 200;

/**
 * Makes a test for pieces that are no entries: too short, or without a year of their own and word for
 * word inside another entry.
 */
function createStrayTest(pieces: readonly string[]): (piece: string, year: EntryYear) => boolean {
  const whole = pieces.join('\n');
  let looked = 0;
  return (piece, { confidence }) => {
    if (piece.length < SHORTEST) return true;
    looked += confidence > 0.5 ? 0 : 1;
    if (confidence > 0.5 || looked > MOST_LOOKED_FOR) return false;
    const sample = piece.slice(0, SAMPLE);
    return whole.indexOf(sample) !== whole.lastIndexOf(sample);
  };
}
