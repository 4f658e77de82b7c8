import type { Span } from '../../text/span.ts';
import { wordPattern } from '../words/by-language.ts';
import { noDateWords, notYetWords } from '../words/no-date.ts';

/** Something that may be the year of a citation. */
export interface YearToken extends Span {
  /** Four digits, or null when words stand in its place. */
  readonly year: string | null;
  readonly letter: string;
  readonly text: string;
  /** The other of two years: `1905` in `[1905] 2002` and in `1905/2002`. */
  readonly otherYear: string | null;
  /** `2010–2015`: a span of time rather than a year of publication. */
  readonly isRange: boolean;
}

const year = '(?:1[4-9]\\d\\d|20\\d\\d)';
const noDate = `(?:${wordPattern(noDateWords)}|${wordPattern(notYetWords)})`;
const before = '(?<![\\p{L}\\p{N}_.\\-–—/#@$€£:=+<>~^\\\\])';
const after = '(?![\\p{L}\\p{N}_]|[.,]\\d|\\s?[%€°]|-\\d|/\\d)';

/**
 * Groups: 1 first and 2 second year of a range with 3 its letter; 4 and 5 original and reprint in
 * square brackets; 6 and 7 the other way round; 8 and 9 two years with a slash; 10 a year with 11
 * its letter; 12 words with 13 their letter.
 */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(?:` +
    `(${year})\\s?[-–—‐‑]\\s?(${year}|\\d\\d)(?!\\d)([a-z](?![\\p{L}\\p{N}]))?` +
    `|\\[(${year})\\]\\s?(${year})${after}` +
    `|(${year})\\s?\\[(${year})\\]` +
    `|(${year})\\s?/\\s?(${year})${after}` +
    `|${before}(${year})([a-z])?${after}` +
    `|${before}(${noDate})(?:-?([a-z]))?(?![\\p{L}\\p{N}])` +
    `)`,
  'giu',
);

/** Years and what may stand in their place, in order. */
export function findYears(text: string, { start, end }: Span): YearToken[] {
  const found: YearToken[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const [whole, from, to, rangeLetter, original, reprint, main, inBrackets, first, second] =
      match;
    const [plain, letter, , lateLetter] = match.slice(10);
    // `S.A.` is a company, `s.a.` has no year.
    if (/^\p{Lu}\./u.test(whole)) continue;
    const at = start + match.index;
    found.push({
      start: at,
      end: at + whole.length,
      text: whole,
      year: from ?? reprint ?? main ?? second ?? plain ?? null,
      letter: (letter ?? rangeLetter ?? lateLetter)?.toLowerCase() ?? '',
      otherYear: to ?? original ?? inBrackets ?? first ?? null,
      isRange: to !== undefined,
    });
  }
  return found;
}
