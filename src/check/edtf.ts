/** Year, month and day; a month or day of 0 is not given. Years before 1 are as in ISO 8601. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date a text states: its first possible day and its last; null at an end that is open. */
interface Period {
  readonly first: Day | null;
  readonly last: Day | null;
}

type DateReading =
  | { readonly kind: 'date'; readonly period: Period }
  /** A month or day that no calendar has. */
  | { readonly kind: 'impossible' }
  /** It ends before it begins. */
  | { readonly kind: 'reversed' }
  /** Not written as biblatex wants dates. */
  | { readonly kind: 'form' };

// Year, month, day, time, and signs of doubt. `u` stands for `X` in an earlier draft of EDTF.
const moment =
  /^(-?\d{4}|-?\d{3}[Xu]|-?\d{2}[Xu]{2}|Y-?\d{5,9})(?:-(\d{2}|[Xu]{2})(?:-(\d{2}|[Xu]{2}))?)?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?Z| ?[+-]\d{2}(?::?\d{2})?)?)?[?~%]{0,2}$/i;
const openEnd = /^(?:\.\.|open|unknown)?$/i;

/** Reads a date as biblatex does: EDTF levels 0 and 1 (manual, section 2.3.8), also in ranges. */
export function readEdtf(text: string): DateReading {
  const ends = text.trim().split('/');
  if (ends.length === 1) return readMoment(ends[0] ?? '');
  if (ends.length > 2 || ends.every((end) => openEnd.test(end))) return { kind: 'form' };
  const [first, last] = ends.map((end) =>
    openEnd.test(end.trim()) ? null : readMoment(end.trim()),
  );
  for (const end of [first, last]) if (end && end.kind !== 'date') return end;
  const period = { first: firstOf(first), last: lastOf(last) };
  const begins = firstOf(first);
  const ending = lastOf(last);
  if (begins && ending && compareDays(begins, ending) > 0) return { kind: 'reversed' };
  return { kind: 'date', period };
}

const firstOf = (reading: DateReading | null | undefined): Day | null =>
  reading?.kind === 'date' ? reading.period.first : null;

const lastOf = (reading: DateReading | null | undefined): Day | null =>
  reading?.kind === 'date' ? reading.period.last : null;

function readMoment(text: string): DateReading {
  const match = moment.exec(text);
  if (!match) return { kind: 'form' };
  const [, yearText = '', monthText = '', dayText = ''] = match;
  const digits = yearText.replace(/^Y/i, '');
  const years = ['0', '9'].map((digit) => Number(digits.replace(/[Xu]/gi, digit)));
  const from = Math.min(...years);
  const to = Math.max(...years);
  const month = /\d/.test(monthText) ? Number(monthText) : -1;
  const day = /\d/.test(dayText) ? Number(dayText) : -1;
  if (month === 0 || (month > 12 && month < 21) || month > 41) return { kind: 'impossible' };
  if (month > 20) return day < 0 ? period(from, to, -1, -1) : { kind: 'impossible' };
  if (day === 0 || day > (month < 0 ? 31 : daysIn(from, month))) return { kind: 'impossible' };
  return period(from, to, month, day);
}

function period(from: number, to: number, month: number, day: number): DateReading {
  const first = { year: from, month: Math.max(month, 0), day: month < 0 ? 0 : Math.max(day, 0) };
  const last = { ...first, year: to };
  return { kind: 'date', period: { first, last } };
}

/** Days in a month; before the Gregorian calendar every fourth year was a leap year. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeap = year % 4 === 0 && (year < 1582 || year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}

/** Negative when `a` lies before `b`; a month or day that is not given is like any other. */
export function compareDays(a: Day, b: Day): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month === 0 || b.month === 0) return 0;
  if (a.month !== b.month) return a.month - b.month;
  return a.day === 0 || b.day === 0 ? 0 : a.day - b.day;
}
