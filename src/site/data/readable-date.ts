const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "21 November 2026" from "2026-11-21". */
export function readableDate(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`));
}
