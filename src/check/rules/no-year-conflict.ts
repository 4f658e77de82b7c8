import type { Reference } from '../../bib/library.ts';
import { readEdtf } from '../edtf.ts';
import { type OwnField, ownField, placeOf } from '../own-fields.ts';
import type { Report, Rule } from '../types.ts';
import { yearOfDoi, yearOfTitle, yearOfUrl } from '../years-elsewhere.ts';

export const noYearConflict: Rule = {
  id: 'no-year-conflict',
  severity: 'warning',
  scope: 'entry',
  summary: 'The year of a work fits what its DOI, title, address and other dates say.',
  messages: {
    year: 'The field year says {other} and the field date {date}; programs differ in which one they take. Keep date, with the right year.',
    doi: 'The work is dated {date}, and its DOI seems to have been given out in {other}. Check both: one of them may belong to another work.',
    title:
      'The work is dated {date}, and its title names {other}. Check the year, and whether this is the right edition.',
    url: 'The work is dated {date}, and its address says {other}. Check both: one of them may belong to another page.',
    original: 'The first edition is dated {other}, after this one of {date}. Check both dates.',
    visit: 'The page is dated {date}, and was visited before that, in {other}. Check both dates.',
  },
  check: ({ library }, report, { today }) => {
    for (const reference of library.all) {
      const dated = publication(reference);
      if (dated === null) continue;
      for (const { message, year, field } of conflicts(
        reference,
        dated,
        Number(today.slice(0, 4)),
      )) {
        const place = placeOf(message === 'year' ? field : dated.field);
        const related =
          message === 'year'
            ? { ...placeOf(dated.field), message: 'The date of the same entry.' }
            : { ...placeOf(field), message: `The ${field.name} that says ${year}.` };
        report({
          message,
          data: { date: dated.text, other: year },
          ...place,
          related: [{ file: related.file, span: related.span, message: related.message }],
        });
      }
    }
  },
};

interface Dated {
  readonly field: OwnField;
  readonly text: string;
  /** First and last year in which the work can have appeared. */
  readonly from: number;
  readonly to: number;
}

interface Conflict extends Pick<Report, 'message'> {
  readonly year: number;
  readonly field: OwnField;
}

function publication(reference: Reference): Dated | null {
  const field = ownField(reference, 'date', 'year');
  if (field === undefined) return null;
  const years = yearsOf(field.text);
  return years === null ? null : { field, text: field.text.trim(), ...years };
}

function yearsOf(text: string): { from: number; to: number } | null {
  const reading = readEdtf(text.replace(/[{}]/g, ''));
  if (reading.kind !== 'date') return null;
  const { first, last } = reading.period;
  return {
    from: first?.year ?? Number.NEGATIVE_INFINITY,
    to: last?.year ?? Number.POSITIVE_INFINITY,
  };
}

function* conflicts(reference: Reference, dated: Dated, thisYear: number): Generator<Conflict> {
  const { from, to } = dated;
  const year = dated.field.name === 'date' ? ownField(reference, 'year') : undefined;
  const plain = /^\s*\{?(\d{4})\}?\s*$/.exec(year?.text ?? '')?.[1];
  if (year && plain && (Number(plain) < from || Number(plain) > to)) {
    yield { message: 'year', year: Number(plain), field: year };
  }
  const found = (
    message: string,
    name: string,
    read: (text: string, reference: Reference) => YearSpan | null,
  ): Conflict[] => {
    const field = ownField(reference, name);
    const other = field === undefined ? null : read(field.text, reference);
    if (!field || !other || (to >= other.earliest && from <= other.latest)) return [];
    return [{ message, year: other.year, field }];
  };
  yield* found('doi', 'doi', yearOfDoi);
  yield* found('title', 'title', (text) => yearOfTitle(text, thisYear));
  yield* found('url', 'url', (text) => yearOfUrl(text, reference.type));
  yield* found('original', 'origdate', (text) => bound(yearsOf(text)?.from, 'after'));
  if (reference.type === 'online') {
    yield* found('visit', 'urldate', (text) => bound(yearsOf(text)?.to, 'before'));
  }
}

type YearSpan = NonNullable<ReturnType<typeof yearOfDoi>>;

/** A work appears in this year or after it, or before. */
function bound(year: number | undefined, side: 'after' | 'before'): YearSpan | null {
  if (year === undefined || !Number.isFinite(year)) return null;
  return {
    year,
    earliest: side === 'after' ? year : Number.NEGATIVE_INFINITY,
    latest: side === 'after' ? Number.POSITIVE_INFINITY : year,
  };
}
