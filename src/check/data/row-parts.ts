import { z } from 'zod';
import { closest } from '../../text/distance.ts';
import { kindOf, list, text, textOrNumber, wholeNumber } from '../schema-parts.ts';

/** What stands where the source does not say: an open question, which is not the same as “no”. */
export const NOT_SAID = 'not-said';

const rowId = text('id', 'Links and other rows refer to the row by it.').regex(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  {
    error: (issue) =>
      `"id" must be made of small letters, digits and single hyphens, like se-purchase-ban, not "${String(issue.input).slice(0, 60)}". It becomes part of an address.`,
  },
);

/** Fields that rows of every kind have. */
export const rowFields = {
  id: rowId,
  // What is wrong with sources is the business of the rule require-data-source.
  cites: z
    .unknown()
    .optional()
    .describe('Citations in the brackets of pandoc, in quotes: "[@danna2014, p. 3; @tampep2009]".'),
  lines: list(
    'lines',
    'Each is a line of the publication as text, where the row can be checked.',
    wholeNumber('lines', 'Each is a line of the publication as text.').positive({
      error: '"lines" counts from 1.',
    }),
  ).optional(),
  page: textOrNumber('page', 'It gives the printed page, like "45–46".').optional(),
  contradicts: list(
    'contradicts',
    'It names rows by their id that cannot hold together with this one.',
    text('contradicts', 'It is the id of a row.'),
  ).optional(),
  note: text('note', 'It tells readers what is doubtful.').optional(),
} as const;

/** What is alike in rows of every kind. */
export interface BaseRow {
  readonly id: string;
  readonly cites?: unknown;
  readonly lines?: readonly number[] | undefined;
  readonly page?: string | undefined;
  readonly contradicts?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** A year of four digits, or `not-said`. Years to come are the business of the rule valid-data. */
export const yearOrNotSaid = (name: string, why: string) => {
  const error = ({ input }: { readonly input?: unknown }): string =>
    input === undefined || input === null
      ? `"${name}" is missing. ${why} Write ${NOT_SAID} when the source gives none.`
      : `"${name}" must be a year of four digits or ${NOT_SAID}, not ${kindOf(input)}. ${why}`;
  const year = z.int({ error }).min(1000, { error }).max(9999, { error });
  return z.union([z.literal(NOT_SAID), year], { error }).describe(why);
};

const dateShape = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, month or day, as far as it is known. */
export const partialDate = (name: string, why: string) => {
  const error = `"${name}" must be a date as far as it is known: 1998-06-04, "2008-11" or "2003". ${why}`;
  return z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string({ error }).regex(dateShape, { error }).describe(why),
  );
};

/** One of some words; a misspelt one is told which was probably meant. */
export const word = <const T extends readonly string[]>(name: string, words: T, why: string) =>
  z
    .enum(words, {
      error: ({ input }) => {
        const known = `Known values: ${words.join(', ')}.`;
        if (input === undefined || input === null || input === '') {
          return `"${name}" is missing. ${why} ${known}`;
        }
        const [near] = closest(String(input).slice(0, 40).toLowerCase(), words, 3);
        const guess = near ? ` Did you mean ${near.word}?` : '';
        return `"${name}" must be one of the known values, not ${kindOf(input)}.${guess} ${why} ${known}`;
      },
    })
    .describe(why);

/** A number as `3.6`; one with a comma or with blanks between thousands is told how to write it. */
export const decimal = (name: string, why: string) =>
  z.number({ error: ({ input }) => numberFault(name, why, input) }).describe(why);

function numberFault(name: string, why: string, input: unknown): string {
  if (input === undefined || input === null || input === '') return `"${name}" is missing. ${why}`;
  const written = typeof input === 'string' ? input.trim().slice(0, 60) : '';
  if (/^[-−]?\d+,\d{1,2}$/.test(written) || /^[-−]?\d+,\d{4,}$/.test(written)) {
    return `"${name}" is written with a comma (${written}), and programs read no number in it. Write a point: ${written.replace(',', '.')}.`;
  }
  if (/^[-−]?\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+$/.test(written)) {
    const digits = written.replace(/[^\d-]/g, '');
    return `"${name}" is written with signs between its digits (${written}), which can be read in two ways. Write digits alone, ${digits}, and a point before decimals.`;
  }
  return `"${name}" must be a number like 67 or 3.6, not ${kindOf(input)}. ${why} A unit goes into a field of its own.`;
}
