import { type GivenWord, givenAgree } from './given-names.ts';
import type { NameForm } from './persons.ts';

/** Two ways of writing what is, or may be, one person; `other` is the way to keep. */
export interface NamePair {
  readonly form: NameForm;
  readonly other: NameForm;
}

/** A family with more given names under one initial is so common that nothing can be told. */
const MOST_ALIKE = 12;

const joined = (given: readonly GivenWord[]): string => given.map((word) => word.letters).join('');

const hasFullName = ({ given }: NameForm): boolean => given.some(({ initial }) => !initial);

const placeIds = ({ places }: NameForm): Set<string> =>
  new Set(places.map(({ file, key, field }) => `${file}\n${key}\n${field}`));

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => b.has(one));

const byUse = (a: NameForm, b: NameForm): number =>
  b.places.length - a.places.length || b.shown.length - a.shown.length;

function pairsWithin(forms: readonly NameForm[]): NamePair[] {
  const [other, ...rest] = forms.toSorted(byUse);
  if (other === undefined) return [];
  // Two names in one list are two persons.
  const ids = placeIds(other);
  if (rest.some((form) => overlap(placeIds(form), ids))) return [];
  return rest.map((form) => ({ form, other }));
}

const bareLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '');

/** An initial is too little to say that Müller, H. and Muller, H. are one person. */
const surelySame = ({ form, other }: NamePair): boolean =>
  bareLetters(form.shown) === bareLetters(other.shown) ||
  form.given.length > 1 ||
  hasFullName(form);

const inCapitals = ({ name }: NameForm): boolean =>
  name.family.length > 2 && name.family === name.family.toUpperCase();

/** The same letters with other dots, hyphens, blanks, diacritics or capitals. */
export function spellingPairs(forms: readonly NameForm[]): NamePair[] {
  const groups = Map.groupBy(
    forms.filter((form) => !inCapitals(form)),
    ({ family, given }) => `${family} ${joined(given)}`,
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => pairsWithin(group).filter(surelySame));
}

const wordsOf = (form: NameForm): string[] =>
  (form.shown.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).sort();

/** The same three words or more, divided otherwise into family and given name. */
export function dividedPairs(forms: readonly NameForm[]): NamePair[] {
  const long = forms.filter(
    (form) => form.given.every(({ initial }) => !initial) && wordsOf(form).length > 2,
  );
  const groups = Map.groupBy(long, (form) => wordsOf(form).join(' '));
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ family }) => family)).size > 1)
    .flatMap((group) =>
      pairsWithin(group).filter(({ form, other }) => form.family !== other.family),
    );
}

/** Initials against names, and names with a word more, where nothing speaks for two persons. */
export function fullerPairs(forms: readonly NameForm[]): NamePair[] {
  const blocks = Map.groupBy(
    forms,
    ({ family, given }) => `${family} ${given[0]?.letters.charAt(0) ?? ''}`,
  );
  return [...blocks.values()].flatMap((block) => {
    const different = [...Map.groupBy(block, ({ given }) => joined(given)).values()].map(
      (same) => same.toSorted(byUse)[0],
    );
    const one = different.filter((form) => form !== undefined);
    return one.length > 1 && one.length <= MOST_ALIKE ? fullerWithin(one) : [];
  });
}

function fullerWithin(forms: readonly NameForm[]): NamePair[] {
  return forms.flatMap((form) => {
    const alike = forms.filter((one) => one !== form && givenAgree(one.given, form.given));
    const allOne = alike.every((one) => alike.every((two) => givenAgree(one.given, two.given)));
    const [fullest] = alike.toSorted((a, b) => lettersIn(b) - lettersIn(a));
    if (fullest === undefined || !allOne || lettersIn(fullest) <= lettersIn(form)) return [];
    const ids = placeIds(form);
    if (alike.some((one) => overlap(placeIds(one), ids))) return [];
    return isEvident(form, fullest) ? [{ form, other: fullest }] : [];
  });
}

const lettersIn = ({ given }: NameForm): number => joined(given).length;

/** Two initials agree, or a whole first name, or somebody they wrote with. */
function isEvident(form: NameForm, fuller: NameForm): boolean {
  const [first] = form.given;
  if (first === undefined) return false;
  if (Math.min(form.given.length, fuller.given.length) > 1) return true;
  const sameFirst = !first.initial && first.letters === fuller.given[0]?.letters;
  if (sameFirst && fuller.given.slice(1).every(({ initial }) => initial)) return true;
  const companions = new Set(form.places.flatMap(({ beside }) => [...beside]));
  companions.delete(form.family);
  return fuller.places.some(({ beside }) => overlap(beside, companions));
}
