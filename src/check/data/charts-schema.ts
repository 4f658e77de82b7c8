import { z } from 'zod';
import { list, record, text } from '../schema-parts.ts';
import type { DataKind } from './data-kind.ts';
import { decimal, rowFields, word } from './row-parts.ts';

const LONGEST_LABEL = 40;

const label = text('label', 'It stands at the bar or part.').max(LONGEST_LABEL, {
  error: `"label" has room for ${LONGEST_LABEL} characters on a small screen. Shorten it.`,
});

/** One of four things: a figure, a value the editors worked out, a value not given, a gap between years. */
const chartRow = z.union(
  [
    record('a row of a chart', {
      label,
      figure: text('figure', 'It is the id of a row of figures.yaml.'),
    }),
    record('a row of a chart', {
      label,
      value: decimal('value', 'It is the value that was worked out.'),
      how: text('how', 'It says how the value was worked out, since no source gives it.'),
    }),
    record('a row of a chart', {
      label,
      missing: text('missing', 'It says in place of a bar that the value is not given.'),
    }),
    record('a row of a chart', {
      gap: text(
        'gap',
        'It says which years have no figure, so that nobody reads a line across them.',
      ),
    }),
  ],
  {
    error:
      'A row of a chart has a label and a figure (the id of one), or a label, a value (with a point, not a comma) and how it was worked out, or a label and "missing", or "gap".',
  },
);

/** A row of `content/data/charts.yaml`: a chart, its finding, and the figures it is drawn from. */
const schema = record('a row of charts.yaml', {
  ...rowFields,
  title: text('title', 'It says what the chart shows, as a finding.'),
  about: text('about', 'It says what is counted and in which unit.'),
  form: word('form', ['bars', 'stack'], 'It says how the chart is drawn.'),
  unit: text('unit', 'Numbers without a unit say nothing.'),
  topics: list('topics', 'It names the topics that show the chart.', text('topics', 'A slug.')),
  themes: list('themes', 'It names the themes that show the chart.', text('themes', 'An id.')),
  rows: list('rows', 'They are the bars or parts.', chartRow).optional(),
  table: text('table', 'It is the id of a table of tables.yaml, in place of rows.').optional(),
  note: text('note', 'It tells readers what is doubtful about the numbers.'),
}).refine(({ rows, table }) => (rows === undefined) !== (table === undefined), {
  error: 'A chart needs either "rows" or the id of a "table", and not both.',
});

export type ChartRow = z.infer<typeof schema>;
export type ChartItem = z.infer<typeof chartRow>;

export const charts: DataKind<ChartRow> = {
  schema,
  statement: ({ title }) => title,
  pastYears: [],
  refers: ({ rows = [] }) =>
    rows.flatMap((row, index) =>
      'figure' in row ? [{ file: 'figures', id: row.figure, at: ['rows', index, 'figure'] }] : [],
    ),
};
