import { BracketReader } from './detect/citations-in-bracket.ts';
import { readOutside } from './detect/citations-outside.ts';
import { type BlockContext, readBlock } from './detect/source-context.ts';
import type { Block, DetectedCitation, Manuscript } from './types.ts';

/**
 * Finds the author–year citations of a manuscript outside its reference lists and its code, in
 * order. Takes time linear in the length of the text.
 */
export function detectCitations(manuscript: Manuscript): DetectedCitation[] {
  const { text } = manuscript.plain;
  return betweenKeys(proseOf(manuscript), manuscript).flatMap((block) => {
    const context = readBlock(text, block);
    return context === null ? [] : citationsOf(context);
  });
}

/** The blocks of a manuscript outside its reference lists and its code. */
export function proseOf({ blocks, lists }: Manuscript): Block[] {
  let next = 0;
  return blocks.filter(({ role, start }) => {
    while ((lists[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return role !== 'code' && start < (lists[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Blocks cut at their citations by key, since no author is named across one. Both lists are in order. */
function betweenKeys(blocks: readonly Block[], { keyed }: Manuscript): readonly Block[] {
  if (keyed.length === 0) return blocks;
  let next = 0;
  return blocks.flatMap(({ role, start, end }) => {
    const parts: Block[] = [];
    let from = start;
    for (let key = keyed[next]; key !== undefined && key.group.start < end; key = keyed[next]) {
      if (key.group.start > from) parts.push({ role, start: from, end: key.group.start });
      from = Math.max(from, key.group.end);
      next += 1;
    }
    if (end > from) parts.push({ role, start: from, end });
    return parts;
  });
}

function citationsOf({
  text,
  block,
  years,
  brackets,
  bracketOf,
}: BlockContext): DetectedCitation[] {
  const found: DetectedCitation[] = [];
  const byBracket = Map.groupBy(years.keys(), (at) => bracketOf[at] ?? -1);
  let reached = block.start;
  for (const [at, year] of years.entries()) {
    const index = bracketOf[at] ?? -1;
    const bracket = brackets[index];
    if (bracket === undefined) {
      const citation = readOutside(text, year, reached, block.end);
      if (citation !== null) found.push(citation);
    } else if (byBracket.get(index)?.[0] === at) {
      const reader = new BracketReader(text, bracket);
      const own = (byBracket.get(index) ?? []).flatMap((one) => years[one] ?? []);
      reader.read(own, Math.min(reached, bracket.start));
      for (const citation of reader.found) found.push(citation);
    }
    reached = Math.max(reached, year.end);
  }
  found.sort((a, b) => a.at.start - b.at.start);
  return block.role === 'quotation' ? found.map((one) => asQuoted(one, block.end)) : found;
}

/** Room behind a citation that ends a quotation: a bracket, a full stop, quotation marks. */
const TAIL = 6;

/** What a quoted text cites need not be in the list; the citation at its end says where it comes from. */
function asQuoted(citation: DetectedCitation, end: number): DetectedCitation {
  return citation.at.end + TAIL >= end ? citation : { ...citation, sure: false };
}
