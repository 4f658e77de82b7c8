import { commonGivenNames } from './common-given-names.ts';
import type { NameForm } from './persons.ts';

/** A name whose family and given name have probably changed places. */
interface SwappedName {
  readonly form: NameForm;
  /** The same two words the other way round, where the library has them. */
  readonly other: NameForm | null;
}

interface TwoWords {
  readonly form: NameForm;
  readonly family: string;
  readonly given: string;
  readonly at: number;
}

/** Names of two whole words only: what is longer, or an initial, says too little. */
export function findSwappedNames(forms: readonly NameForm[]): SwappedName[] {
  const plain = forms.flatMap((form, at) => twoWords(form, at));
  const byFamily = Map.groupBy(plain, ({ family }) => family);
  const byGiven = Map.groupBy(plain, ({ given }) => given);
  const byBoth = new Map(plain.map((one) => [`${one.family} ${one.given}`, one]));
  return plain.flatMap((one): SwappedName[] => {
    const { form, family, given } = one;
    // A family of several persons is one, and a given name of several persons too.
    const isFamily = byFamily.get(family)?.some((other) => other.given !== given);
    const isGiven = byGiven.get(given)?.some((other) => other.family !== family);
    if (isFamily || isGiven) return [];
    const reversed = byBoth.get(`${given} ${family}`);
    if (reversed === undefined) {
      const looksGiven = commonGivenNames.has(family) && !commonGivenNames.has(given);
      return looksGiven ? [{ form, other: null }] : [];
    }
    const more = reversed.form.places.length - form.places.length || one.at - reversed.at;
    return more > 0 ? [{ form, other: reversed.form }] : [];
  });
}

function twoWords(form: NameForm, at: number): TwoWords[] {
  const [word, more] = form.given;
  if (word === undefined || more !== undefined || word.initial || word.letters.length < 3)
    return [];
  const { family, suffix } = form.name;
  if (/[\s-]/.test(family) || suffix !== '' || form.family.length < 3) return [];
  return [{ form, family: form.family, given: word.letters, at }];
}
