import type { DetectedCitation } from '../types.ts';
import type { Indexed, ReferenceIndex } from './reference-index.ts';

/** An entry longer than this may hold several that could not be parted. */
const LONGEST_ENTRY = 700;
/** How far behind a name its year stands in an entry. */
const REACH = 300;

/**
 * A listed entry, too long for one, in which the cited name stands with the cited year behind it:
 * then the list was not read well, and nothing is missing.
 */
export function findInUnparted(
  { authors, year, sure }: DetectedCitation,
  index: ReferenceIndex,
): Indexed | undefined {
  const name = authors[0]?.words.at(-1) ?? '';
  if (!sure || year === null || name.length < 2) return undefined;
  return index.unparted(LONGEST_ENTRY).find(({ reference: { listed } }) => {
    for (let at = listed.indexOf(name); at !== -1; at = listed.indexOf(name, at + 1)) {
      if (listed.slice(at, at + REACH).includes(year)) return true;
    }
    return false;
  });
}
