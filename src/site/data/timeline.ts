import type { TimelineRow } from '../../check/data/timeline-schema.ts';
import { rowsOf } from './data-rows.ts';

/** Events in the order of time; what is dated to a year alone stands before the days of that year. */
export const events: readonly TimelineRow[] = rowsOf('timeline')
  .map(({ value }) => value)
  .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** Events by decade, "1970s" first. */
export const decades: readonly {
  readonly title: string;
  readonly events: readonly TimelineRow[];
}[] = [...Map.groupBy(events, ({ date }) => `${date.slice(0, 3)}0s`)].map(([title, group]) => ({
  title,
  events: group,
}));

export const kindWords: Readonly<Record<TimelineRow['kind'], string>> = {
  law: 'National law',
  treaty: 'Treaty or convention',
  eu: 'European Union',
  event: 'Event',
  data: 'Data and research',
};
