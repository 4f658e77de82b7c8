import { lettered, notYet, suggestDate, undated } from '../date-hints.ts';
import { compareDays, type Day, daysIn, readEdtf } from '../edtf.ts';
import { fieldsNamed, type OwnField, placeOf } from '../own-fields.ts';
import type { Report, Rule } from '../types.ts';

const names = new Set(['date', 'origdate', 'eventdate', 'urldate', 'year', 'month', 'day']);

export const validDate: Rule = {
  id: 'valid-date',
  severity: 'warning',
  scope: 'field',
  summary: 'Every date can be read, exists, and lies where it can.',
  messages: {
    impossible:
      'There is no such day or month as {text}, so that the date is dropped. Look it up in the work.',
    reversed:
      'The period {text} ends before it begins, so that the date is dropped. Look it up in the work.',
    form: 'The date “{text}” is not written in the form that biblatex reads, so that it may be dropped or sorted wrongly.{hint}',
    letter:
      'The year {text} has a letter, which styles add by themselves where two works need it; here it may be printed twice or spoil the order. Write {year}.',
    year: 'The year “{text}” does not seem to be one, so that the work is sorted and cited wrongly. Look it up in the work.',
    status:
      '“{text}” is not a date, so that the work is sorted and cited as if it had none. Leave the date out, and say in pubstate or note that the work is to appear.',
    undated:
      '“{text}” is not a date. Leave the field out: styles write “n.d.”, or the like in their language, by themselves.',
    future:
      'The date {text} is more than a year away, and the entry does not say that the work is to appear. Check the year.',
    visit: 'The page was visited on {text}, and that day is still to come. Check the date.',
  },
  messageSeverity: { impossible: 'error', reversed: 'error', status: 'info', undated: 'info' },
  check: ({ library }, report, { today }) => {
    const limits = limitsFrom(today);
    for (const own of fieldsNamed(library, names)) {
      const text = own.text.replace(/[{}]/g, ' ').trim();
      if (text === '' || text.includes('\\')) continue;
      const verdict = judge(own, text, limits);
      if (verdict !== null)
        report({ data: { text, ...verdict.data }, message: verdict.message, ...placeOf(own) });
    }
  },
};

type Verdict = Pick<Report, 'message' | 'data'>;

interface Limits {
  readonly visit: Day;
  readonly publication: Day;
}

/** Time zones put tomorrow into today; books and journals carry a year ahead of their time. */
function limitsFrom(today: string): Limits {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const tomorrow = new Date(Date.UTC(year, month - 1, day + 1));
  return {
    visit: {
      year: tomorrow.getUTCFullYear(),
      month: tomorrow.getUTCMonth() + 1,
      day: tomorrow.getUTCDate(),
    },
    publication: { year: year + 1, month, day },
  };
}

function judge(own: OwnField, text: string, limits: Limits): Verdict | null {
  if (own.name === 'month') return isNumberFrom(text, 1, 12) ? null : { message: 'impossible' };
  if (own.name === 'day') return isDayRight(own, text) ? null : { message: 'impossible' };
  const year = lettered(text);
  if (year !== null) return { message: 'letter', data: { year } };
  if (own.name === 'year') return judgeYear(own, text, limits);
  if (undated.test(text)) return { message: 'undated' };
  if (notYet.test(text)) return { message: 'status' };
  const reading = readEdtf(text);
  if (reading.kind === 'form') {
    const better = suggestDate(text);
    const hint =
      better === null ? ' Write year, month and day like 2019-03-05.' : ` Write ${better}.`;
    return { message: 'form', data: { hint } };
  }
  if (reading.kind !== 'date') return { message: reading.kind };
  return judgeFuture(own, reading.period.first, limits);
}

function judgeFuture(own: OwnField, day: Day | null, limits: Limits): Verdict | null {
  if (day === null || own.name === 'eventdate') return null;
  if (own.name === 'urldate')
    return compareDays(day, limits.visit) > 0 ? { message: 'visit' } : null;
  if (own.reference.fields.has('pubstate')) return null;
  const first = { ...day, month: day.month || 1, day: day.day || 1 };
  return compareDays(first, limits.publication) > 0 ? { message: 'future' } : null;
}

/** The year of BibTeX is free text; only what is surely a slip is told. */
function judgeYear(own: OwnField, text: string, limits: Limits): Verdict | null {
  if (/^\d{4}$/.test(text)) {
    return judgeFuture(own, { year: Number(text), month: 0, day: 0 }, limits);
  }
  const isSlip = /^\d+$/.test(text) || /^(?=.*[OolI])[12lI][\dOolI]{3}$/.test(text);
  if (isSlip) return { message: 'year' };
  const [, first, last] = /^(\d{4}) ?(?:\/|-{1,3}|–|—) ?(\d{4})$/.exec(text) ?? [];
  return first !== undefined && Number(last) < Number(first) ? { message: 'reversed' } : null;
}

const isNumberFrom = (text: string, least: number, most: number): boolean =>
  !/^\d+$/.test(text) || (Number(text) >= least && Number(text) <= most);

function isDayRight({ reference: { fields } }: OwnField, text: string): boolean {
  const month = Number(fields.get('month'));
  const year = Number(fields.get('year'));
  const days = month >= 1 && month <= 12 ? daysIn(Number.isInteger(year) ? year : 4, month) : 31;
  return isNumberFrom(text, 1, days);
}
