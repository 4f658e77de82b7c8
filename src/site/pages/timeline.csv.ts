import { csvResponse } from '../data/csv.ts';
import { publicationText, sourcesOfRow } from '../data/figure-sources.ts';
import { events } from '../data/timeline.ts';

export const GET = (): Response =>
  csvResponse(
    events.map(({ id, date, until, kind, place, what, page, line, seen, problems }) => ({
      id,
      date,
      until: until ?? '',
      kind,
      place,
      what,
      cited: sourcesOfRow('timeline', id)
        .map(({ key }) => key)
        .join('; '),
      publication: publicationText,
      page: page ?? '',
      line,
      seen: (seen ?? []).join(' '),
      problems: (problems ?? []).join(' '),
    })),
  );
