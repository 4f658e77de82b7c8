import type { Reference } from '../../bib/library.ts';
import { ownField, placeOf } from '../own-fields.ts';
import type { Rule } from '../types.ts';

/** From this many web pages on, and this share of them with a date, a library has made it its habit. */
const FEWEST_PAGES = 5;
const HABIT = 0.8;

export const requireUrldate: Rule = {
  id: 'require-urldate',
  severity: 'warning',
  scope: 'library',
  summary: 'A web page without a date of its own says when it was visited.',
  messages: {
    undated:
      'The page has no date, and the entry does not say when it was visited, so that nobody can tell which state of the page is meant. Add urldate.',
    habit:
      'The other web pages of this bibliography say when they were visited, and this one does not. Add urldate.',
  },
  messageSeverity: { habit: 'info' },
  check: ({ library }, report) => {
    const pages = library.all.filter(isWebPage);
    const lacking = pages.filter(({ fields }) => !fields.has('urldate'));
    const hasHabit =
      pages.length >= FEWEST_PAGES && (pages.length - lacking.length) / pages.length >= HABIT;
    for (const reference of lacking) {
      const own = ownField(reference, 'url');
      if (own === undefined) continue;
      const dated = ['date', 'year'].some((name) => /\d{3}/.test(reference.fields.get(name) ?? ''));
      if (dated && !hasHabit) continue;
      report({ message: dated ? 'habit' : 'undated', ...placeOf(own), field: 'urldate' });
    }
  },
};

/** A work with a DOI or in an archive of preprints does not change; other notes on the visit count too. */
function isWebPage({ type, fields }: Reference): boolean {
  const stays = [
    'doi',
    'eprint',
    'urlyear',
    'lastchecked',
    'lastaccessed',
    'accessed',
    'urlaccessdate',
  ];
  if (type !== 'online' || !fields.has('url') || stays.some((name) => fields.has(name)))
    return false;
  return ![fields.get('note'), fields.get('howpublished'), fields.get('addendum')].some((text) =>
    /access|retriev|visit|besøkt|lest|hentet|abgerufen|consult|web\.archive/i.test(text ?? ''),
  );
}
