import { stringify } from 'csv-stringify/sync';

type Cell = string | number | undefined;

/** A table as CSV: UTF-8 with a byte order mark, which spreadsheets ask for, and no formulas. */
export function csvResponse(rows: readonly Readonly<Record<string, Cell>>[]): Response {
  const text = stringify(
    rows.map((row) => ({ ...row })),
    { header: true, bom: true, record_delimiter: '\r\n', escape_formulas: true },
  );
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
