import { z } from 'zod';
import { record, text, textOrNumber } from '../schema-parts.ts';
import { country, withItsName } from './country-part.ts';
import type { DataKind } from './data-kind.ts';
import { findClashes } from './regulation-clashes.ts';
import { actLabels, modelLabels } from './regulation-terms.ts';
import { NOT_SAID, rowFields, word, yearOrNotSaid } from './row-parts.ts';

const keysOf = <T extends object>(labels: T) => Object.keys(labels) as (keyof T & string)[];

const act = <Name extends keyof typeof actLabels>(name: Name, why: string) =>
  word(name, keysOf(actLabels[name]) as [keyof (typeof actLabels)[Name] & string], why);

/** A row of `content/data/regulation.yaml`: what the publication says of one country at one place. */
const schema = record('a row of regulation.yaml', {
  ...rowFields,
  country,
  name: text('name', 'It is the name of the country, for people who read the file.'),
  model: word('model', keysOf(modelLabels), 'It is the model that the source gives the country.'),
  selling: act('selling', 'It says what is said of selling sex.'),
  buying: act('buying', 'It says what is said of buying sex.'),
  thirdParties: act(
    'thirdParties',
    'It says what is said of others who have a part in it: pimping, brothels, proceeds.',
  ),
  registration: act('registration', 'It says whether people who sell sex have to register.'),
  penalty: text('penalty', `It is the penalty that the source gives, or ${NOT_SAID}.`),
  year: yearOrNotSaid('year', 'It is the year of the rule.'),
  until: z
    .union([z.literal('past'), yearOrNotSaid('until', '')], {
      error: '"until" must be a year or "past". It marks a rule that the source tells of as past.',
    })
    .describe('It marks a rule that the source tells of as past.')
    .optional(),
  statement: text(
    'statement',
    'It is the claim as a sentence in your own words, with a full stop.',
  ),
  page: textOrNumber('page', 'It gives the printed page of the publication, like "45–46".'),
  lines: rowFields.lines.unwrap(),
}).superRefine(withItsName);

export type RegulationRow = z.infer<typeof schema>;

export const regulation: DataKind<RegulationRow> = {
  schema,
  statement: ({ statement }) => statement,
  pastYears: ['year', 'until'],
  clashes: findClashes,
};
