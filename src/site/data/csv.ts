import { writeCsv } from '../api/csv.ts';

export type CsvRecord = Readonly<Record<string, string | number | undefined>>;

/** A table as CSV; its columns are the fields of the first row. Without rows it has no body, and no file is written. */
export function csvResponse(rows: readonly CsvRecord[]): Response {
  if (rows.length === 0) return new Response(null);
  const text = writeCsv(rows, Object.keys(rows[0] ?? {}));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
