import type { DataTable } from '../data/data-table.ts';
import { kindNamed } from '../data/kinds.ts';
import type { Report, Rule } from '../types.ts';

/** One wrong row can contradict hundreds; the first ones show it. */
const MOST_IN_FILE = 50;

export const noDataContradiction: Rule = {
  id: 'no-data-contradiction',
  severity: 'error',
  scope: 'corpus',
  summary: 'Rows of data that contradict each other say so.',
  messages: {
    contradiction:
      'The row "{row}" contradicts the row "{other}": {reason}. Readers who see one of them would not know of the other. Correct the wrong one; when the sources disagree, keep both and write contradicts: [{other}].',
  },
  check: ({ tables }, report) => {
    for (const table of tables) {
      let found = 0;
      for (const finding of contradictionsIn(table)) {
        if (found >= MOST_IN_FILE) break;
        found += 1;
        report({ ...finding, file: table.path });
      }
    }
  },
};

function* contradictionsIn({ kind, rows, path }: DataTable): Generator<Omit<Report, 'file'>> {
  if (kind === null) return;
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const clash of kindNamed(kind).clashes?.(rows.map(({ value }) => value)) ?? []) {
    const [row, other] = clash.rows;
    if (row.contradicts?.includes(other.id) || other.contradicts?.includes(row.id)) continue;
    const here = byId.get(row.id);
    const there = byId.get(other.id);
    if (here === undefined || there === undefined) continue;
    const { reason, field } = clash;
    yield {
      message: 'contradiction',
      data: { row: row.id, other: other.id, reason },
      span: here.spanOf([field]),
      field,
      related: [{ file: path, span: there.spanOf([field]), message: `The row "${other.id}".` }],
    };
  }
}
