import type { DetectedCitation } from '../types.ts';
import { sourceVerbs } from '../words/attributions.ts';
import { wordPattern } from '../words/by-language.ts';
import { pageLabelBefore } from '../words/locators.ts';
import { secondarySource } from '../words/secondary.ts';
import { type AuthorsBefore, readAuthorsBefore } from './authors-before.ts';
import type { Bracket } from './brackets.ts';
import { findOwner } from './find-owner.ts';
import { judgeNarrative, judgeParenthetical, type Verdict } from './judge.ts';
import { readLocator } from './locator.ts';
import { readSmallName } from './small-name.ts';
import { readTitleBefore } from './titled.ts';
import type { YearToken } from './years.ts';

/** Authors that years without authors of their own share. */
interface Shared {
  readonly authors: AuthorsBefore;
  readonly form: 'parenthetical' | 'narrative';
  readonly verdict: Verdict;
}

/** Signs and a connective between years, with no author. */
const onlySigns = /^[\s,;:&+/([«“”"'‘’]*(?:(?:and|og|und|och|et|y|e|en)\s+)?$/iu;
/** `, b` behind `2019a`. */
const moreLetters = /^\s?(?:,|&|\/|(?:and|og|und|och|et|y|e)\s)\s?([a-z])(?![\p{L}\p{N}.]|\s\d)/u;
/** What may stand behind the year of a citation. */
const endsBehind =
  /^\s{0,2}(?:[,;:)\]]|$|[-–—]|&|(?:and|og|und|och|et|y|see|cf|for|in|as|se|siehe|vgl)\b)/iu;
/** What sources do, behind the bracket of a year. */
const reports = new RegExp(
  `^(?:\\s(?:have|has|had|hat|haben|har|ont|a|han|ha))?,?\\s(?:also\\s|og\\s|auch\\s)?(?:${wordPattern(sourceVerbs)})(?![\\p{L}])`,
  'u',
);

/** Reads the citations whose years stand directly in one bracket. */
export class BracketReader {
  readonly found: DetectedCitation[] = [];
  readonly #text: string;
  readonly #bracket: Bracket;
  #shared: Shared | null = null;
  /** Behind the last citation. */
  #from: number;

  constructor(text: string, bracket: Bracket) {
    this.#text = text;
    this.#bracket = bracket;
    this.#from = bracket.inner.start;
  }

  /**
   * @param years the years in this bracket and in none inside it, in order
   * @param before where running prose before the bracket may be read from
   */
  read(years: readonly YearToken[], before: number): void {
    const first = years[0];
    if (first === undefined) return;
    if (this.#isBlank(this.#bracket.inner.start, first.start)) this.#readNarrative(first, before);
    for (const [at, year] of years.entries()) this.#readYear(year, years[at + 1]);
    this.#close();
  }

  /** A narrative citation with one year ends with its bracket. */
  #close(): void {
    const [only] = this.found;
    if (only?.form !== 'narrative' || only.bare || this.found.length > 1) return;
    const { end, inner, isClosed } = this.#bracket;
    const isAll = this.#text.slice(only.at.end, inner.end).trim() === '';
    if (isClosed && isAll) this.found[0] = { ...only, at: { start: only.at.start, end } };
  }

  #isBlank(start: number, end: number): boolean {
    return onlySigns.test(this.#text.slice(start, end));
  }

  /** Authors in the prose before a bracket that begins with a year. */
  #readNarrative(year: YearToken, before: number): void {
    const { start } = this.#bracket;
    const title = readTitleBefore(this.#text, before, start);
    if (title !== null) {
      this.#shared = { authors: title, form: 'narrative', verdict: 'maybe' };
      return;
    }
    const authors = readAuthorsBefore(this.#text, { start: before, end: start }, false);
    const isDoubtful = year.isRange || !endsBehind.test(this.#behind(year.end));
    const verdict =
      authors === null || isDoubtful ? 'maybe' : judgeNarrative(authors, this.#isSubject());
    const owner = verdict === 'maybe' && !isDoubtful ? findOwner(this.#text, before, start) : null;
    if (owner !== null) this.#shared = { authors: owner, form: 'narrative', verdict: 'sure' };
    else if (authors !== null) this.#shared = { authors, form: 'narrative', verdict };
  }

  /** Whether the sentence goes on behind the bracket with what sources do. */
  #isSubject(): boolean {
    const { end } = this.#bracket;
    return reports.test(this.#text.slice(end, end + 40));
  }

  #behind(at: number): string {
    return this.#text.slice(at, Math.min(at + 60, this.#bracket.inner.end));
  }

  #readYear(year: YearToken, next: YearToken | undefined): void {
    const limit = next?.start ?? this.#bracket.inner.end;
    const from = Math.min(this.#from, year.start);
    const stretch = this.#text.slice(from, year.start);
    const isPage = pageLabelBefore.test(stretch) && /\d/.test(year.text);
    const semicolon = stretch.lastIndexOf(';');
    const start = from + semicolon + 1;
    if (isPage) {
      this.#from = year.end;
    } else if (this.#isBlank(start, year.start)) {
      this.#addShared(year, limit, semicolon !== -1);
    } else this.#addOwn(year, { start, end: year.start }, limit);
  }

  #addOwn(year: YearToken, stretch: { start: number; end: number }, limit: number): void {
    const title = readTitleBefore(this.#text, stretch.start, stretch.end);
    const usual = title === null ? readAuthorsBefore(this.#text, stretch, true) : null;
    const authors = title ?? usual ?? readSmallName(this.#text, stretch);
    this.#shared = null;
    this.#from = year.end;
    if (authors === null) return;
    const endsThere = endsBehind.test(this.#behind(year.end));
    const judged = usual === null ? 'maybe' : judgeParenthetical(usual, endsThere);
    const verdict = year.isRange && judged === 'sure' ? 'maybe' : judged;
    if (verdict === 'no') return;
    this.#shared = { authors, form: 'parenthetical', verdict };
    this.#add(this.#shared, year, authors.start, limit);
  }

  #addShared(year: YearToken, limit: number, isBehindSemicolon: boolean): void {
    const shared = this.#shared;
    const isFirst = this.found.length === 0;
    if (shared === null) {
      if (isFirst && !isBehindSemicolon && !year.isRange) this.#addBare(year, limit);
      this.#from = year.end;
      return;
    }
    if (shared.verdict === 'no') return;
    const start =
      isFirst && shared.form === 'narrative' && this.#isNextTo(shared.authors)
        ? shared.authors.start
        : year.start;
    this.#add(shared, year, start, limit);
  }

  /** Authors named further back in the sentence are not part of what is marked. */
  #isNextTo({ end }: AuthorsBefore): boolean {
    return this.#bracket.start - end < 12;
  }

  /** A year alone in brackets, as behind a quotation whose author was named before. */
  #addBare(year: YearToken, limit: number): void {
    if (year.year === null || !endsBehind.test(this.#behind(year.end))) return;
    const locator = readLocator(this.#text, year.end, limit);
    this.found.push({
      ...yearOf(year),
      at: { start: year.start, end: locator.end },
      form: 'narrative',
      authors: [],
      authorText: '',
      others: 'none',
      acronym: null,
      locator: locator.text,
      sure: false,
      bare: true,
      inBrackets: true,
    });
  }

  #add({ authors, form, verdict }: Shared, year: YearToken, start: number, limit: number): void {
    const locator = readLocator(this.#text, year.end, limit);
    const isSecondary = secondarySource.test(this.#behind(locator.end));
    const citation: DetectedCitation = {
      ...yearOf(year),
      at: { start, end: locator.end },
      form,
      authors: authors.names,
      authorText: authors.text,
      others: authors.others,
      acronym: authors.acronym,
      locator: locator.text,
      sure: verdict === 'sure' && !isSecondary,
      bare: false,
      inBrackets: true,
    };
    this.found.push(citation);
    this.#from = locator.end;
    if (year.letter !== '' && locator.text === null) this.#addLetters(citation, limit);
  }

  /** `2019a, b, c`: letters that share the year. */
  #addLetters(first: DetectedCitation, limit: number): void {
    for (;;) {
      const match = moreLetters.exec(
        this.#text.slice(this.#from, Math.min(limit, this.#from + 12)),
      );
      const letter = match?.[1];
      if (match === null || letter === undefined) return;
      const end = this.#from + match[0].length;
      const yearText = `${first.year ?? ''}${letter}`;
      this.found.push({ ...first, at: { start: end - 1, end }, letter, yearText });
      this.#from = end;
    }
  }
}

function yearOf({ year, letter, text, otherYear }: YearToken) {
  return { year, letter, yearText: text, otherYear };
}
