import { stripLatex } from './latex.ts';
import type { CslDate } from './library.ts';

interface Moment {
  /** One date, or the first and last year of an unspecified one such as `199X`. */
  readonly parts: readonly number[][];
  readonly season?: number;
  readonly circa: boolean;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** No date at all, as people write it in several languages. */
const noDate =
  /^\[?(?:n\. ?d\.?|nd|no ?date|unknown|s\. ?a\.?|s\. ?d\.?|u\. ?å\.?|o\. ?j\.?|undated)\]?$/i;
const edtf =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|Y-?\d{5,9})(?:-(\d{1,2}|XX)(?:-(\d{1,2}|XX))?)?(?:T[\d:.]{0,12}(?:Z|[+-][\d:]{2,6})?)?([?~%]{1,2})?$/i;
const approximate = /^(?:c\.|ca\.?|circa|about|approx\.) ?(?=\d{3,4}$)/i;
const yearRange = /^(\d{4}) ?(?:--?|–|—) ?(\d{4})$/;

/** Months and days count from 1; biblatex has seasons as months 21 to 24. */
function readEdtf(text: string): Moment | null {
  const match = edtf.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText = '', dayText = '', sign = ''] = match;
  const digits = yearText.replace(/^Y/i, '');
  const first = asYear(Number(digits.replace(/X/gi, '0')));
  const last = asYear(Number(digits.replace(/X/gi, '9')));
  const circa = sign !== '';
  if (first !== last) return { parts: [[first], [last]], circa };
  const month = Number(monthText) || 0;
  const day = Number(dayText) || 0;
  if (month > 20 && month <= 41) {
    const season = month <= 32 ? { season: ((month - 21) % 4) + 1 } : {};
    return { parts: [[first]], ...season, circa };
  }
  if (month > 12 || day > 31 || /^0+$/.test(monthText) || /^0+$/.test(dayText)) return null;
  return { parts: [[first, month, day].slice(0, month ? (day ? 3 : 2) : 1)], circa };
}

/** ISO 8601 has a year 0, which is 1 BC; CSL has none. */
const asYear = (year: number): number => (year <= 0 ? year - 1 : year);

function monthNumber(text: string): number {
  const name = text.toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(name)) return Number(name) <= 12 ? Number(name) : 0;
  return name.length >= 3 ? months.findIndex((month) => month.startsWith(name.slice(0, 4))) + 1 : 0;
}

/** English dates as people write them: `5 March 2019`, `March 5, 2019`, `March 2019`. */
function readWords(text: string): Moment | null {
  const match =
    /^(?:(?<day>\d{1,2})\.? )?(?<month>[A-Za-z]{3,9}\.?) (?:(?<after>\d{1,2}), )?(?<year>\d{4})$/.exec(
      text,
    );
  const month = monthNumber(match?.groups?.['month'] ?? '');
  if (!match?.groups || month === 0) return null;
  const { day, after, year } = match.groups;
  const dayNumber = Number(day ?? after ?? 0);
  return { parts: [[Number(year), month, ...(dayNumber ? [dayNumber] : [])]], circa: false };
}

function readMoment(text: string): Moment | null {
  const moment = readEdtf(text) ?? readEdtf(text.replace(/^\[(.*)\]$/, '$1')) ?? readWords(text);
  if (moment) return moment;
  const about = text.replace(approximate, '');
  const year = about === text ? null : readEdtf(about);
  return year && { ...year, circa: true };
}

function toCsl({ parts, season, circa }: Moment): CslDate {
  const date: CslDate = { 'date-parts': parts.map((part) => [...part]) };
  if (season !== undefined) date.season = season;
  if (circa) date.circa = true;
  return date;
}

/**
 * Reads a biblatex date (EDTF level 1) or what people write in its place. Null for no date
 * (`n.d.`); a text that is no date, such as `forthcoming`, becomes a literal.
 */
export function readDate(value: string): CslDate | null {
  const text = value
    .replace(/[{}]/g, '')
    .replace(/(?<=^-?\d{2}[\du]?)u{1,2}(?=$|-)|(?<=-)uu(?=$|-)/g, (digits) =>
      'X'.repeat(digits.length),
    )
    .trim();
  if (text === '' || noDate.test(text)) return null;
  const years = yearRange.exec(text);
  if (years && Number(years[1]) < Number(years[2])) {
    return { 'date-parts': [[Number(years[1])], [Number(years[2])]] };
  }
  const ends = text.split('/').map((end) => end.trim());
  if (ends.length === 2) {
    // An open or unknown end leaves the date that is known.
    const known = ends.filter((end) => !/^(?:\.\.|unknown|open)?$/.test(end)).map(readMoment);
    const [first, last] = known;
    if (first && known.length === 1) return toCsl(first);
    if (first && last) {
      const parts = [first.parts[0], last.parts.at(-1)].map((part) => [...(part ?? [])]);
      return { ...toCsl(first), 'date-parts': parts, ...(last.circa ? { circa: true } : {}) };
    }
  }
  const moment = ends.length === 1 ? readMoment(text) : null;
  return moment ? toCsl(moment) : { literal: stripLatex(value) };
}

/** Adds `month` and `day` fields to the date of a `year` field. */
export function addMonth(date: CslDate, monthText = '', dayText = ''): CslDate {
  const [parts, ...more] = date['date-parts'] ?? [];
  if (parts?.length !== 1 || more.length > 0) return date;
  const words = stripLatex(monthText)
    .split(/[\s\u00a0,.]+/)
    .filter((word) => word !== '');
  const month = words.map(monthNumber).find((number) => number > 0) ?? 0;
  if (month === 0) return date;
  const other = words.filter((word) => monthNumber(word) !== month).map(Number);
  const day = Number(dayText) || other.find((number) => number > 0 && number <= 31) || 0;
  return { ...date, 'date-parts': [[...parts, month, ...(day ? [day] : [])]] };
}
