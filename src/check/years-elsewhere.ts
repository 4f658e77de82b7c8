import { cleanDoi, cleanVerbatim } from '../bib/corrections/identifiers.ts';
import { stripLatex } from '../bib/latex.ts';

/** A year named beside the date, and the years that the date may have beside it. */
interface YearSpan {
  readonly year: number;
  readonly earliest: number;
  readonly latest: number;
}

/** Issues are dated back by a year, and print follows the DOI by several. */
const BEFORE_DOI = 1;
const AFTER_DOI = 4;

const doiYears: readonly RegExp[] = [
  // 10.1016/j.socscimed.2017.10.020, 10.1080/0966369X.2015.1013449, 10.3389/fpsyg.2013.00001
  /^10\.\d{4,9}\/(?:[^./]{1,40}\.){1,3}((?:19|20)\d\d)\.\d/,
  // 10.1175/1520-0469(1993)050<0001:ABC>2.0.CO;2
  /^10\.\d{4,9}\/[^(]{1,40}\(((?:19|20)\d\d)\)/,
  // 10.5194/acp-12-3825-2012
  /^10\.\d{4,9}\/[a-z]{2,8}-\d+-\d+-((?:19|20)\d\d)$/i,
];
// 10.1007/s13178-018-0338-9; the three digits are the year since 2000.
const springer = /^10\.1(?:007|038|186|057)\/s\d{5}-0(\d\d)-\d{4,5}-[\dxyz]$/i;

/** The year in which a DOI was given out, where its publisher writes it into the DOI. */
export function yearOfDoi(text: string): YearSpan | null {
  const doi = cleanDoi(text.trim());
  const short = springer.exec(doi)?.[1];
  const year =
    short === undefined
      ? Number(
          doiYears.map((pattern) => pattern.exec(doi)?.[1]).find((found) => found !== undefined),
        )
      : 2000 + Number(short);
  if (Number.isNaN(year)) return null;
  return { year, earliest: year - BEFORE_DOI, latest: year + AFTER_DOI };
}

const kinds =
  'report|reports|yearbook|survey|statistics|census|proceedings|conference|symposium|rapport|årsrapport|årbok|bericht|jahrbuch|jahresbericht';
const namedAfter = new RegExp(
  `(?:^|[^\\p{L}])(?:${kinds}),? (?:for |of |fra )?((?:19|20)\\d\\d)(?![\\d–/-])`,
  'iu',
);
const namedBefore = new RegExp(`(?<![\\d–/-])((?:19|20)\\d\\d) (?:${kinds})(?!\\p{L})`, 'iu');
const yearly = /annual (?:report|review|survey)|yearbook|årsrapport|årbok|jahrbuch|jahresbericht/i;
/** A year to come is a goal and no date: Vision 2030 report. */
const goal =
  /(?:vision|horizon|agenda|target|goals?|strategy|plan|programme|towards|by|until|to|europe) \d{4} \p{L}+$/iu;

/** The year of a report or yearbook in its title; the work can hardly be two years older. */
export function yearOfTitle(written: string, thisYear: number): YearSpan | null {
  const years = new Set(written.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  if (years.size !== 1) return null;
  const title = stripLatex(written);
  const match = namedAfter.exec(title) ?? namedBefore.exec(title);
  const year = Number(match?.[1]);
  if (!match || year > thisYear + 1) return null;
  if (goal.test(title.slice(0, match.index + match[0].length))) return null;
  return {
    year,
    earliest: year - 1,
    latest: yearly.test(title) ? year + 5 : Number.POSITIVE_INFINITY,
  };
}

const pathDate = /\/((?:19|20)\d\d)\/(?:0?[1-9]|1[0-2]|[a-z]{3})\/(?:(?:0?[1-9]|[12]\d|3[01])\/)?/i;
const withDay = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2]|[a-z]{3})\/(?:0?[1-9]|[12]\d|3[01])\//i;
const stored = /upload|files?\/|media|assets|documents|attachments|archive|static|content\//i;

/**
 * The year in the path of an address such as `/2019/05/03/title`. A file may be put on the web long
 * after the work appeared; a page of news not.
 */
export function yearOfUrl(text: string, type: string): YearSpan | null {
  const url = cleanVerbatim(text.trim());
  const path = /^https?:\/\/[^/\s]+(\/\S*)$/i.exec(url)?.[1] ?? '';
  const year = Number(pathDate.exec(path)?.[1]);
  if (Number.isNaN(year)) return null;
  const isNews = !stored.test(url) && (withDay.test(path) || type === 'online');
  return { year, earliest: isNews ? year - 1 : Number.NEGATIVE_INFINITY, latest: year + 1 };
}
