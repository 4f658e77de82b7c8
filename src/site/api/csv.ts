import { stringify } from 'csv-stringify/sync';

/** Signs with which a text becomes a formula in spreadsheets, full-width forms included. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as a table for spreadsheets: RFC 4180 with CR LF, UTF-8 with the byte order mark that Excel
 * needs. Lists are joined by "; ", groups of fields are written as JSON. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it, numbers are left as they are; the JSON file
 * beside the table has every text unchanged.
 */
export function writeCsv(rows: readonly unknown[], columns: readonly string[]): string {
  const records = rows.map((row) =>
    columns.map((column) =>
      cell(row !== null && typeof row === 'object' ? Reflect.get(row, column) : null),
    ),
  );
  return stringify([[...columns], ...records], { bom: true, record_delimiter: 'windows' });
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value) ? value.map(plain).join('; ') : plain(value);
  return formula.test(text) ? `'${text}` : text;
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}
