import {
  abbreviationPairs,
  issnPairs,
  type JournalPair,
  spellingPairs,
} from '../journal-groups.ts';
import { type JournalPlace, readJournalForms } from '../journal-names.ts';
import type { Rule } from '../types.ts';

export const consistentJournalName: Rule = {
  id: 'consistent-journal-name',
  severity: 'warning',
  scope: 'library',
  summary: 'A journal has one name throughout the bibliography.',
  messages: {
    spelling:
      'The journal {name} is written {other} elsewhere, so the list of references shows it in two ways. Write it in one way.',
    abbreviation:
      '{name} seems to be the journal that is written {other} elsewhere, so the list of references shows it in two ways. Shorten it everywhere or nowhere.',
    issn: '{name} has the same ISSN as {other}. One journal has one ISSN, so the name or the ISSN is wrong in one of the two.',
  },
  messageSeverity: { abbreviation: 'info' },
  check: ({ library }, report) => {
    const forms = readJournalForms(library);
    const told = new Set<string>();
    const tell = (
      message: string,
      { form, other }: JournalPair,
      places: readonly JournalPlace[] = form.places,
    ): void => {
      if (told.has(form.shown)) return;
      told.add(form.shown);
      const [first] = other.places;
      const data = { name: form.shown, other: other.shown };
      for (const { file, span, key, field } of places) {
        const there = `Here it is "${other.shown}".`;
        const related = first ? [{ file: first.file, span: first.span, message: there }] : [];
        report({ message, data, file, span, key, field, related });
      }
    };
    for (const pair of spellingPairs(forms)) tell('spelling', pair);
    // A library that mixes both all over is told once for each name.
    for (const pair of abbreviationPairs(forms)) {
      tell('abbreviation', pair, pair.form.places.slice(0, 1));
    }
    for (const pair of issnPairs(forms)) {
      // Names that differ in spelling only have been told of, as has the one to keep.
      if (!told.has(pair.other.shown)) tell('issn', pair);
    }
  },
};
