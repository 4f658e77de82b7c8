import type { OrganisationForm } from './organisations.ts';

/** Two names of one organisation; `other` is the one to keep. */
export interface OrganisationPair {
  readonly form: OrganisationForm;
  readonly other: OrganisationForm;
}

const byUse = (a: OrganisationForm, b: OrganisationForm): number =>
  b.places.length - a.places.length || b.shown.length - a.shown.length;

/** The same name with other capitals, signs, small words or spelling, or its acronym in brackets. */
export function spellingPairs(forms: readonly OrganisationForm[]): OrganisationPair[] {
  const telling = forms.filter(({ letters }) => letters.length > 2);
  const groups = Map.groupBy(telling, ({ role, letters }) => `${role} ${letters}`);
  return [...groups.values()].flatMap((group) => {
    const [other, ...rest] = group.toSorted(byUse);
    return other === undefined ? [] : rest.map((form) => ({ form, other }));
  });
}

/** In shorter names a letter more or less makes another name. */
const LONG_NAME = 14;
const LONGEST_NAME = 200;

/**
 * A name that is written with a letter lost within it, or one too many, once. Names with a letter
 * changed may well be two: Bank of Iceland, Bank of Ireland.
 */
export function slipPairs(forms: readonly OrganisationForm[]): OrganisationPair[] {
  const byLetters = new Map<string, OrganisationForm>();
  const shortened = new Map<string, OrganisationForm[]>();
  for (const form of forms) {
    const { letters, role } = form;
    if (letters.length < LONG_NAME || letters.length > LONGEST_NAME || /\d/.test(letters)) continue;
    byLetters.set(`${role} ${letters}`, form);
    for (let at = 1; at < letters.length - 1; at += 1) {
      const id = `${role} ${letters.slice(0, at)}${letters.slice(at + 1)}`;
      const known = shortened.get(id);
      if (known === undefined) shortened.set(id, [form]);
      else if (known.at(-1) !== form) known.push(form);
    }
  }
  return [...byLetters].flatMap(([id, short]) =>
    (shortened.get(id) ?? []).flatMap((long) => {
      const [other, form] = [short, long].toSorted(byUse);
      return other && form && form.places.length === 1 ? [{ form, other }] : [];
    }),
  );
}

/** An acronym and the only name that it can stand for, in either order. */
export function acronymPairs(forms: readonly OrganisationForm[]): OrganisationPair[] {
  const byInitials = new Map<string, OrganisationForm[]>();
  for (const form of forms) {
    if (form.isAcronym) continue;
    for (const initials of new Set([...form.initials, form.acronym ?? ''])) {
      const id = `${form.role} ${initials}`;
      const known = byInitials.get(id);
      if (known === undefined) byInitials.set(id, [form]);
      else known.push(form);
    }
  }
  return forms.flatMap((form) => {
    if (!form.isAcronym) return [];
    const all = byInitials.get(`${form.role} ${form.acronym}`) ?? [];
    const [other] = all.toSorted(byUse);
    const isOne = new Set(all.map(({ letters }) => letters)).size === 1;
    if (other === undefined || !isOne) return [];
    // The one that is used less is the one to change.
    return other.places.length < form.places.length
      ? [{ form: other, other: form }]
      : [{ form, other }];
  });
}
