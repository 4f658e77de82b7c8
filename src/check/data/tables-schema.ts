import type { z } from 'zod';
import { list, record, text, textOrNumber, wholeNumber } from '../schema-parts.ts';
import type { DataKind } from './data-kind.ts';
import { partialDate, rowFields } from './row-parts.ts';

const line = wholeNumber('line', 'It is the line of the publication as text.');
const page = textOrNumber('page', 'It gives the printed page, like "45–46".');

const table = record('a table', {
  id: text('id', 'Charts name the table by it.'),
  title: text('title', 'It is the heading of the table.'),
  lines: record('lines', { from: line, to: line }),
  page,
  unit: text('unit', 'Numbers without a unit say nothing.'),
  total: wholeNumber('total', 'It is the total that the publication gives.'),
  rows: list(
    'rows',
    'They are the classes of the table.',
    record('a row of a table', {
      label: text('label', 'It names the class.'),
      value: wholeNumber('value', 'It is the number in the class.'),
      line,
    }),
  ),
  problems: list(
    'problems',
    'It says what is doubtful.',
    text('problems', 'A sentence.'),
  ).optional(),
});

const disagreement = record('a disagreement', {
  title: text('title', 'It says what the places disagree on.'),
  statements: list(
    'statements',
    'They are the places that disagree.',
    record('a statement', { says: text('says', 'It says it in your own words.'), line, page }),
  ),
  comment: text('comment', 'It says what follows, and what stays open.'),
});

/** Other software is told of it, and dates and places the numbers by it. */
const collected = record('how the numbers were collected', {
  by: text('by', 'It names who collected the numbers.').optional(),
  from: partialDate('from', 'It is when the collecting began.').optional(),
  until: partialDate('until', 'It is when the collecting ended.').optional(),
  place: text('place', 'It is the country or region that the numbers are of.').optional(),
});

/** A row of `content/data/tables.yaml`: tables of the publication that share a page, in totals only. */
const schema = record('a row of tables.yaml', {
  ...rowFields,
  title: text('title', 'It is the heading of the page.'),
  summary: text('summary', 'Lists show it under the title.'),
  intro: list('intro', 'Each is a paragraph.', text('intro', 'A paragraph.')),
  collected: collected.describe('It says who collected the numbers, when and where.').optional(),
  tables: list('tables', 'They are shown in this order.', table),
  disagreements: list('disagreements', 'They are shown below the tables.', disagreement).optional(),
});

export type TableSet = z.infer<typeof schema>;

export const tables: DataKind<TableSet> = {
  schema,
  statement: ({ summary }) => summary,
  pastYears: [],
};
