import type { DetectedCitation } from '../types.ts';
import { openers } from '../words/openers.ts';
import { readAuthorsBefore } from './authors-before.ts';
import { judgeParenthetical } from './judge.ts';
import { readLocator } from './locator.ts';
import type { YearToken } from './years.ts';

/** `In 2018`: no name at all. */
const isOpening = (words: readonly string[]): boolean =>
  words.every((word) => openers.has(word.toLowerCase()));

const straysBracket = /^\s?\)/;

/**
 * Reads a citation outside all brackets: `Dias et al., 2010)` whose bracket never opened, or
 * `Crable, 1986` in running prose, which counts only when a reference fits.
 */
export function readOutside(
  text: string,
  year: YearToken,
  from: number,
  to: number,
): DetectedCitation | null {
  if (year.isRange || year.year === null) return null;
  const authors = readAuthorsBefore(text, { start: from, end: year.start }, true);
  if (authors === null || isOpening(authors.names[0]?.words ?? [])) return null;
  const locator = readLocator(text, year.end, to);
  const lostBracket = straysBracket.test(text.slice(locator.end, locator.end + 2));
  const verdict = judgeParenthetical(authors, lostBracket);
  if (verdict === 'no') return null;
  return {
    at: { start: authors.start, end: locator.end },
    form: lostBracket ? 'parenthetical' : 'narrative',
    authors: authors.names,
    authorText: authors.text,
    others: authors.others,
    acronym: authors.acronym,
    year: year.year,
    letter: year.letter,
    yearText: year.text,
    otherYear: year.otherYear,
    locator: lostBracket ? locator.text : null,
    sure: lostBracket && verdict === 'sure' && (authors.hasComma || authors.others === 'et-al'),
    bare: false,
    inBrackets: false,
  };
}
