import { NOT_SAID } from '../../check/data/row-parts.ts';

/** A date as far as it is known: `1998-06-04` → “4 June 1998”, `2008-11` → “November 2008”. */
export function readableMoment(date: string): string {
  if (date === NOT_SAID) return 'not seen';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return moment.toLocaleDateString('en-GB', day ? { ...options, day: 'numeric' } : options);
}
