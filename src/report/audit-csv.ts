import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Audit, AuditedCitation } from '../manuscript/audit-types.ts';
import { type Suggestion, suggestionsFor, worksOf } from './audit-suggestions.ts';

const columns = [
  'status',
  'page',
  'line',
  'column',
  'citation',
  'form',
  'authors',
  'year',
  'locator',
  'references',
  'suggestion',
] as const;
type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | null>>>;

const inWords = ({ text, key, work }: Suggestion): string =>
  [text, work === '' ? key : work].filter(Boolean).join(': ');

function citationRow(citation: AuditedCitation, works: ReadonlyMap<string, string>): Row {
  const { status, page, pageLine, line, column, text, form, authors, etAl, year, locator, keys } =
    citation;
  return {
    status,
    page,
    line: pageLine ?? line,
    column,
    citation: text,
    form: status === 'placeholder' ? '' : form,
    authors: [...authors, ...(etAl ? ['et al.'] : [])].join('; '),
    year,
    locator,
    references: keys.join('; '),
    suggestion: suggestionsFor(citation, works).map(inWords).join(' | '),
  };
}

/**
 * An audit as a table for spreadsheets: what kept it from judging (`notice`), every citation, the
 * references nobody cites (`never-cited`) with the line on which they are listed, and the faults of the
 * list (`list-fault`). RFC 4180 with CR LF, every cell in quotation marks, in UTF-8 with a byte order
 * mark, without which Excel misreads letters such as ø. Tabs and line breaks become spaces, and a cell
 * that a spreadsheet would take for a formula, since it begins with = + - @ or one of their full-width
 * forms, gets an apostrophe before it.
 */
export function renderAuditCsv(audit: Audit): string {
  const works = worksOf(audit);
  const rows: Row[] = [
    ...audit.notices.map(({ message }) => ({ status: 'notice', suggestion: message })),
    ...audit.citations.map((citation) => citationRow(citation, works)),
    ...audit.references
      .filter(({ cited }) => cited === 0)
      .map(({ key, line, work }) => ({
        status: 'never-cited',
        line,
        references: key,
        suggestion: work,
      })),
    ...audit.list.map(({ key, page, pageLine, line, column, message }) => ({
      status: 'list-fault',
      page,
      line: pageLine ?? line,
      column,
      references: key,
      suggestion: message,
    })),
  ];
  return stringify(rows.map(withoutControls), {
    header: true,
    columns: [...columns],
    bom: true,
    quoted: true,
    quoted_empty: false,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u001f\u007f]+/g;

/** Texts on one line, without the signs that hide a formula from whoever looks for one at the start. */
const withoutControls = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' ? value.replace(controls, ' ').trim() : value,
    ]),
  );
