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

function inWords(format: Intl.DateTimeFormat, moment: string): string | null {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? null : format.format(date);
}
