import { z } from 'zod';
import { list, record, text, webAddress } from '../schema-parts.ts';
import { country, withItsName } from './country-part.ts';
import type { DataKind } from './data-kind.ts';
import { NOT_SAID, rowFields, word } from './row-parts.ts';

/** A day, a month or a year as far as it was seen: `1998-06-04`, `2008-11`, `2003`, or `not-said`. */
const date = (name: string, why: string) => {
  const error = `"${name}" must be a date as far as it is known (1998-06-04, "2008-11" or 2003) or ${NOT_SAID}. ${why}`;
  return z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string({ error })
      .regex(/^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|not-said)$/, {
        error,
      })
      .describe(why),
  );
};

/** A row of `content/data/instruments.yaml`: a law, directive or convention, with the dates that were seen. */
const schema = record('a row of instruments.yaml', {
  ...rowFields,
  country,
  name: text('name', 'It is the name of the country or body, for people who read the file.'),
  title: text('title', 'It names the instrument.'),
  number: text(
    'number',
    'It is the number or section by which the instrument is found.',
  ).optional(),
  subject: word(
    'subject',
    ['purchase', 'pimping', 'purchase-from-minors', 'trafficking'],
    'It says what the instrument is about.',
  ),
  adopted: date('adopted', 'It says when the instrument was passed or signed.'),
  inForce: date('inForce', 'It says since when the instrument applies.'),
  ended: date('ended', 'It says when it was replaced or revoked.').optional(),
  penalty: text('penalty', `It is the penalty seen, or ${NOT_SAID}.`),
  statement: text('statement', 'It says in a sentence of your own what was seen.'),
  report: text('report', 'It says how the publication differs or agrees.').optional(),
  unseen: list(
    'unseen',
    'It says what was not seen.',
    text('unseen', 'It says what was not seen.'),
  ).optional(),
  evidence: list(
    'evidence',
    'Each is a page that was consulted.',
    webAddress('evidence', 'Each is a page that was consulted.'),
  ).min(1, { error: '"evidence" is empty. Name at least one page that was consulted.' }),
}).superRefine(withItsName);

type InstrumentRow = z.infer<typeof schema>;

export const instruments: DataKind<InstrumentRow> = {
  schema,
  statement: ({ statement }) => statement,
  pastYears: ['adopted', 'inForce', 'ended'],
};
