import { z } from 'zod';
import { list, record, text, textOrNumber, wholeNumber } from '../schema-parts.ts';
import type { Clash, DataKind } from './data-kind.ts';
import { decimal, NOT_SAID, rowFields, word, yearOrNotSaid } from './row-parts.ts';

const why = 'It is the number that the publication gives.';
const number = decimal('value', why);
const range = record('a range', {
  low: decimal('low', 'It is the lower end of the range.'),
  high: decimal('high', 'It is the upper end of the range.'),
}).refine(({ low, high }) => low < high, { error: '"low" must be less than "high".' });

const isGroup = (input: unknown): boolean => typeof input === 'object' && input !== null;

/** A number, a range of two, or `not-said` where the publication tells a figure in words alone. */
const value = z
  .union([z.literal(NOT_SAID), number, range], {
    error: ({ input }) => {
      const told = (isGroup(input) ? range : number).safeParse(input).error?.issues[0]?.message;
      return `${told ?? why} Where the publication gives none, write ${NOT_SAID}.`;
    },
  })
  .describe(`${why} A range has a low and a high end.`);

const printed = list(
  'printed',
  'It holds the words of the publication in which the figure stands.',
  textOrNumber('printed', 'Each is a few words as printed.'),
).min(1, {
  error: '"printed" is empty. Give the words of the publication in which the figure stands.',
});

/** A place of the publication with the figure, and the words of the topic that restate it. */
const place = {
  line: wholeNumber(
    'line',
    'It is the line of the publication as text, where the figure can be checked.',
  ),
  page: textOrNumber('page', 'It gives the printed page of the publication, like "45–46".'),
  printed,
  topic: text('topic', 'It names the topic that restates the figure, by file name without .md.'),
  says: textOrNumber('says', 'It gives the words of the topic that become the link to this row.'),
} as const;

const figureKinds = ['measure', 'trend', 'rank', 'date', 'numbering'] as const;

/** A row of `content/data/figures.yaml`: a figure of the publication, where it stands and who says it. */
const schema = record('a row of figures.yaml', {
  ...rowFields,
  ...place,
  kind: word(
    'kind',
    figureKinds,
    'It says whether the row is a number that was counted, a trend told in words, a place in an order, a date, or a number in a name.',
  ),
  measure: text(
    'measure',
    'It says what is counted, in the same words for rows on the same thing.',
  ),
  statement: text('statement', 'It is the claim as a sentence in your own words.'),
  value,
  precision: word(
    'precision',
    ['about', 'nearly', 'over', 'at least', 'at most'],
    'It says how the publication hedges the number.',
  ).optional(),
  unit: text('unit', 'A number without its unit says nothing: people, million people, per cent …'),
  year: yearOrNotSaid('year', 'It is the year that the figure is for.'),
  until: yearOrNotSaid('until', 'It is the last of several years.').optional(),
  place: text('place', `It says where; ${NOT_SAID} where the publication leaves it open.`),
  group: text('group', 'It says of whom: all, men, children, migrant workers …'),
  unsourced: text(
    'unsourced',
    'It says how the publication leaves the figure without a source.',
  ).optional(),
  again: list(
    'again',
    'It names other places of the publication.',
    record('a place', place),
  ).optional(),
  problems: list(
    'problems',
    'It says what is doubtful.',
    text('problems', 'Each is a sentence.'),
  ).optional(),
}).superRefine((row, context) => {
  if (row.kind !== 'measure' || row.value !== NOT_SAID) return;
  context.addIssue({
    code: 'custom',
    path: ['value'],
    message: `"value" is ${NOT_SAID}, and a measure is a number. Give it, or make the row a trend.`,
  });
});

export type FigureRow = z.infer<typeof schema>;

export const figures: DataKind<FigureRow> = {
  schema,
  statement: ({ statement }) => statement,
  pastYears: ['year', 'until'],
  clashes: findClashes,
};

/** Rows on the same thing, of the same time, place and people, that give it different values. */
function* findClashes(rows: readonly FigureRow[]): Generator<Clash<FigureRow>> {
  const given = rows.filter((row) => row.value !== NOT_SAID);
  for (const group of Map.groupBy(given, thingOf).values()) {
    const [first, ...others] = group;
    for (const row of others) {
      if (first === undefined || written(row) === written(first)) continue;
      const reason = `both are on “${row.measure}” in the same year and place, and one says ${written(row)}, the other ${written(first)}`;
      yield { rows: [row, first], reason, field: 'value' };
    }
  }
}

const thingOf = ({ measure, unit, year, until, place, group }: FigureRow): string =>
  JSON.stringify(
    [measure, unit, year, until, place, group].map((part) => String(part).toLowerCase()),
  );

function written({ value }: FigureRow): string {
  return typeof value === 'object' ? `${value.low} to ${value.high}` : String(value);
}
