const ofDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const ofMonth = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** "21 November 2026" from "2026-11-21", "November 2026" from "2026-11"; any other text as it is. */
export function readableDate(day: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return inWords(ofDay, `${day}T00:00:00Z`) ?? day;
  if (/^\d{4}-\d{2}$/.test(day)) return inWords(ofMonth, `${day}-01T00:00:00Z`) ?? day;
  return day;
}

/** A time from a day to a day, in parts: each end keeps its own machine-readable date. */
interface ReadableSpan {
  readonly start: string;
  /** What stands between the ends, with its blanks. */
  readonly joint: string;
  readonly end: string;
}

/**
 * "12–15 December 2000", "May to September 2022", "1999–2003": the year, and the month of days, are
 * said once where both ends share them. Ends known to different degrees are written in full.
 */
export function readableSpan(from: string, until: string): ReadableSpan {
  const [start, end] = [readableDate(from), readableDate(until)];
  const isAlike = from.length === until.length;
  const [year, month, day] = from.split('-');
  const isOneYear = isAlike && until.startsWith(`${year}-`);
  const isOneMonth = isOneYear && day !== undefined && until.startsWith(`${year}-${month}-`);
  if (isOneMonth) return { start: String(Number(day)), joint: '–', end };
  if (isOneYear) return { start: start.replace(/ \d{4}$/, ''), joint: ' to ', end };
  return { start, joint: isAlike && month === undefined ? '–' : ' to ', end };
}

function inWords(format: Intl.DateTimeFormat, moment: string): string | null {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? null : format.format(date);
}
