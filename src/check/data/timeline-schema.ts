import type { z } from 'zod';
import { list, record, text, webAddress, wholeNumber } from '../schema-parts.ts';
import type { DataKind } from './data-kind.ts';
import { partialDate, rowFields, word } from './row-parts.ts';

const eventKinds = ['law', 'treaty', 'eu', 'event', 'data'] as const;

/** A row of `content/data/timeline.yaml`: what happened, when, where, and who dates it. */
const schema = record('a row of timeline.yaml', {
  ...rowFields,
  date: partialDate('date', 'What has no year does not belong on the timeline.'),
  until: partialDate('until', 'It is the end of something that lasted.').optional(),
  kind: word('kind', eventKinds, 'Readers filter by it.'),
  place: text('place', 'It says where; readers filter by it.'),
  what: text('what', 'It says in your own words what happened.'),
  line: wholeNumber('line', 'It is the line of the publication as text that dates it.').optional(),
  seen: list(
    'seen',
    'They are the pages on which the date was seen.',
    webAddress('seen', 'It leads readers to the page.'),
  ).optional(),
  problems: list(
    'problems',
    'It says what is doubtful.',
    text('problems', 'Each is a sentence.'),
  ).optional(),
});

export type TimelineRow = z.infer<typeof schema>;

export const timeline: DataKind<TimelineRow> = {
  schema,
  statement: ({ what }) => what,
  pastYears: ['date', 'until'],
};
