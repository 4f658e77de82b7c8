import type { Span } from '../../text/span.ts';
import type { Block } from '../types.ts';
import { readsLikeEntry } from './entry-start.ts';
import { isReferenceHeading } from './heading.ts';

/** Blocks behind a heading that are looked at to see whether a list follows. */
const LOOK_AHEAD = 4;
const LONGEST_HEADING = 120;
/** From here on a book's list, which may have headings for its letters or kinds of sources. */
const SUBHEADING = 40;

/**
 * The parts of a manuscript that list references, in order: from a heading known for it to the next
 * heading behind which no references follow. A table of contents is none.
 */
export function findReferenceSections(text: string, blocks: readonly Block[]): Span[] {
  const sections: Span[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const heading = blocks[at];
    if (heading === undefined || !isReferenceHeading(text.slice(heading.start, heading.end)))
      continue;
    if (!isList(text, blocks.slice(at + 1, at + 1 + LOOK_AHEAD))) continue;
    const last = endOfList(text, blocks, at + 1);
    sections.push({ start: heading.start, end: blocks[last]?.end ?? heading.end });
    at = last;
  }
  return sections;
}

/** The first block is an entry, or half of those behind it are. */
function isList(text: string, blocks: readonly Block[]): boolean {
  const [first] = blocks;
  if (first !== undefined && looksListed(text, first)) return true;
  const listed = blocks.filter((block) => looksListed(text, block)).length;
  return listed > 0 && listed * 2 >= blocks.length;
}

const looksListed = (text: string, block: Block): boolean =>
  block.role !== 'code' && readsLikeEntry(text, block);

/** Index of the last block of a list that begins at `from`. */
function endOfList(text: string, blocks: readonly Block[], from: number): number {
  let last = from - 1;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (looksListed(text, block)) last = at;
    else if (endsList(text, blocks, at)) break;
  }
  return last;
}

/** Whether a list is over: at a heading, or at prose, behind which no entry follows. */
function endsList(text: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined) return true;
  const next = blocks.slice(at + 1, at + 3);
  const goesOn = next.length > 0 && next.every((one) => looksListed(text, one));
  const isShort = block.end - block.start <= SUBHEADING;
  if (block.role === 'heading' && block.end - block.start <= LONGEST_HEADING) {
    return !(goesOn && isShort);
  }
  return !next.some((one) => looksListed(text, one));
}
