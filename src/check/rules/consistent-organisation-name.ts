import {
  acronymPairs,
  type OrganisationPair,
  slipPairs,
  spellingPairs,
} from '../organisation-groups.ts';
import { readOrganisations } from '../organisations.ts';
import type { Rule } from '../types.ts';

export const consistentOrganisationName: Rule = {
  id: 'consistent-organisation-name',
  severity: 'warning',
  scope: 'library',
  summary: 'An organisation has one name throughout the bibliography.',
  messages: {
    spelling:
      'The organisation {name} is written {other} elsewhere, so lists and citations take one author for two. Write it in one way.',
    acronym:
      '{name} and {other} seem to be one organisation, so its works stand at two places of the list. Use one of the two names everywhere; under shortauthor there is room for the acronym.',
    publisher:
      '{name} is written {other} elsewhere, so the list of references shows it in two ways. Write it in one way.',
  },
  messageSeverity: { publisher: 'info' },
  check: ({ library }, report) => {
    const forms = readOrganisations(library);
    const told = new Set<OrganisationPair['form']>();
    const tell = (message: string, { form, other }: OrganisationPair): void => {
      if (told.has(form)) return;
      told.add(form);
      const [first] = other.places;
      const data = { name: form.shown, other: other.shown };
      const places = form.role === 'author' ? form.places : form.places.slice(0, 1);
      for (const { file, span, key, field } of places) {
        const there = `Here it is "${other.shown}".`;
        report({
          message: form.role === 'author' ? message : 'publisher',
          data,
          file,
          span,
          key,
          field,
          related: first ? [{ file: first.file, span: first.span, message: there }] : [],
        });
      }
    };
    for (const pair of spellingPairs(forms)) tell('spelling', pair);
    for (const pair of slipPairs(forms)) tell('spelling', pair);
    for (const pair of acronymPairs(forms)) tell('acronym', pair);
  },
};
