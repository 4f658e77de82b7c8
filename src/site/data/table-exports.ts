import { stringify } from 'csv-stringify/sync';
import type { DataRow } from '../../check/data/data-table.ts';
import type { BaseRow } from '../../check/data/row-parts.ts';
import { formatter } from './format.ts';
import { claims, instruments } from './regulation.ts';

/**
 * A table of rows as CSV (RFC 4180, UTF-8 with a byte order mark, since spreadsheets ask for it).
 * Every field of the rows is a column; lists are joined by "; ". Two columns say who says so: the keys
 * of the works and the citation as printed. A cell that a spreadsheet would take for a formula is not one.
 */
function csvOf(rows: readonly DataRow[], columns: readonly string[]): string {
  const records = rows.map(({ value, citations }) => {
    const fields = value as BaseRow & Readonly<Record<string, unknown>>;
    const clusters = [...Map.groupBy(citations, ({ cluster }) => cluster).values()];
    return [
      ...columns.map((name) => textOf(fields[name])),
      [...new Set(citations.map(({ key }) => key))].join('; '),
      clusters.map((items) => formatter.cluster(items).text).join('; '),
    ];
  });
  const header = [...columns, 'keys', 'citation'];
  return stringify([header, ...records], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return value === undefined || value === null ? '' : String(value);
}

export const regulationCsv = (): string =>
  csvOf(claims, [
    'id',
    'country',
    'name',
    'model',
    'selling',
    'buying',
    'thirdParties',
    'registration',
    'penalty',
    'year',
    'until',
    'statement',
    'page',
    'lines',
    'contradicts',
    'note',
  ]);

export const instrumentsCsv = (): string =>
  csvOf(instruments, [
    'id',
    'country',
    'name',
    'title',
    'number',
    'subject',
    'adopted',
    'inForce',
    'ended',
    'penalty',
    'statement',
    'report',
    'unseen',
    'evidence',
  ]);

export function csvResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
