import { dividedPairs, fullerPairs, type NamePair, spellingPairs } from '../person-groups.ts';
import { type NamePlace, nameFormsOf } from '../persons.ts';
import type { Rule } from '../types.ts';

export const consistentPersonName: Rule = {
  id: 'consistent-person-name',
  severity: 'warning',
  scope: 'library',
  summary: 'The name of a person is written in one way throughout the bibliography.',
  messages: {
    spelling:
      '{name} is written {other} elsewhere, so lists and citations take one person for two. Write the name in one way.',
    divided:
      '{name} is written {other} elsewhere, so one person stands at two places of the list. Find out which part is the family name, and write the name in one way.',
    fuller:
      '{name} may be {other}, whose name is written more fully elsewhere. If so, write it in the same way here, or citations tell the two apart by their first names.',
  },
  messageSeverity: { fuller: 'info' },
  check: ({ library }, report) => {
    const forms = nameFormsOf(library);
    const told = new Set<string>();
    const tell = (
      message: string,
      { form, other }: NamePair,
      places: readonly NamePlace[],
    ): void => {
      if (told.has(form.shown)) return;
      told.add(form.shown);
      const [first] = other.places;
      for (const { file, span, key, field } of places) {
        const data = { name: form.shown, other: other.shown };
        const related = first
          ? [{ file: first.file, span: first.span, message: `Here it is "${other.shown}".` }]
          : [];
        report({ message, data, file, span, key, field, related });
      }
    };
    for (const pair of spellingPairs(forms)) tell('spelling', pair, pair.form.places);
    for (const pair of dividedPairs(forms)) tell('divided', pair, pair.form.places);
    // A guess is told once, however often the shorter form is used.
    for (const pair of fullerPairs(forms)) tell('fuller', pair, pair.form.places.slice(0, 1));
  },
};
