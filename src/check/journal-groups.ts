import type { JournalForm } from './journal-names.ts';
import { initialsOf, isAbbreviation } from './title-words.ts';

/** Two names of one journal; `other` is the one to keep. */
export interface JournalPair {
  readonly form: JournalForm;
  readonly other: JournalForm;
}

/** More names with the same first letters than this are not compared one by one. */
const MOST_ALIKE = 300;

const byUse = (a: JournalForm, b: JournalForm): number =>
  b.places.length - a.places.length || b.shown.length - a.shown.length;

function pairsWithin(forms: readonly JournalForm[]): JournalPair[] {
  const [other, ...rest] = forms.toSorted(byUse);
  return other === undefined ? [] : rest.map((form) => ({ form, other }));
}

const groupsOf = (
  forms: readonly JournalForm[],
  idOf: (form: JournalForm) => string,
): JournalForm[][] => [...Map.groupBy(forms, idOf).values()].filter((group) => group.length > 1);

/** The same letters: capitals, `&` or `and`, a leading article, points and hyphens aside. */
export const spellingPairs = (forms: readonly JournalForm[]): JournalPair[] =>
  groupsOf(forms, ({ letters }) => letters).flatMap(pairsWithin);

/** A name and its abbreviation; an abbreviation of two names is told of neither. */
export function abbreviationPairs(forms: readonly JournalForm[]): JournalPair[] {
  return groupsOf(forms, ({ words }) => initialsOf(words))
    .filter((group) => group.length <= MOST_ALIKE)
    .flatMap((group) =>
      group.flatMap((form) => {
        const full = group.filter((other) => isAbbreviation(form.words, other.words));
        const [longest] = full.toSorted((a, b) => b.letters.length - a.letters.length);
        if (longest === undefined) return [];
        const allOne = full.every(
          (one) => one.letters === longest.letters || isAbbreviation(one.words, longest.words),
        );
        const other = full.toSorted(byUse)[0] ?? longest;
        if (!allOne) return [];
        // The one that is used less is the one to change.
        return other.places.length < form.places.length
          ? [{ form: other, other: form }]
          : [{ form, other }];
      }),
    );
}

/** One ISSN under names that have nothing to do with each other. */
export function issnPairs(forms: readonly JournalForm[]): JournalPair[] {
  const byIssn = new Map<string, JournalForm[]>();
  for (const form of forms) {
    for (const issn of form.issns) {
      const known = byIssn.get(issn);
      if (known === undefined) byIssn.set(issn, [form]);
      else known.push(form);
    }
  }
  return [...byIssn.values()].flatMap(pairsWithin);
}
