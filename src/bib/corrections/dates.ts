import { addMonth, readDate } from '../dates.ts';
import type { CslDate } from '../library.ts';
import type { Correction, Source } from './correction.ts';

const dateFields = [
  ['urldate', 'accessed'],
  ['eventdate', 'event-date'],
  ['origdate', 'original-date'],
] as const;

/** The date of publication: `date`, or else `year` with `month` and `day`. */
function issuedOf({ fields }: Source): CslDate | null {
  const date = fields.get('date');
  if (date !== undefined) return readDate(date);
  const year = readDate(fields.get('year') ?? '');
  return year && addMonth(year, fields.get('month'), fields.get('day'));
}

export const dateCorrection: Correction = {
  id: 'dates',
  why: 'citation-js writes null for an open end, loses seasons, circa and unspecified digits, and keeps “n.d.” as a text that styles then cannot translate.',
  after(item, source) {
    const issued = issuedOf(source);
    if (issued) item.issued = issued;
    for (const [field, variable] of dateFields) {
      const date = readDate(source.fields.get(field) ?? '');
      if (date) item[variable] = date;
    }
  },
};
