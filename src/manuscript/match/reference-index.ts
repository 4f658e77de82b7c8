import type { AuditReference } from '../types.ts';
import { deriveAcronyms, formsOf } from './name-forms.ts';
import { nameKey, transcribedKey } from './name-key.ts';

/** A reference with the spellings of its first author. */
export interface Indexed {
  readonly reference: AuditReference;
  readonly order: number;
  /** Keys under which its first author may be cited. */
  readonly firstKeys: readonly string[];
}

/** Short forms of organisations that the text itself explains, by key of the short form. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

function put<K>(map: Map<K, Indexed[]>, key: K, value: Indexed): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

/** Finds references by name and year. */
export class ReferenceIndex {
  readonly all: readonly Indexed[];
  #unparted: readonly Indexed[] | null = null;
  readonly #byName = new Map<string, Indexed[]>();
  readonly #byYear = new Map<string, Indexed[]>();
  /** By one part of a family name of several: `márquez` for García Márquez. */
  readonly #byPart = new Map<string, Indexed[]>();
  /** By year with the first or the last letters of the first author's name. */
  readonly #byEnds = new Map<string, Indexed[]>();

  constructor(references: readonly AuditReference[], acronyms: Acronyms) {
    const expansions = reversed(acronyms);
    this.all = references.map((reference, order) => {
      const indexed = { reference, order, firstKeys: firstKeysOf(reference, acronyms, expansions) };
      for (const key of indexed.firstKeys) put(this.#byName, key, indexed);
      for (const part of partsOf(reference)) put(this.#byPart, part, indexed);
      for (const year of reference.years) put(this.#byYear, year, indexed);
      if (reference.years.length === 0) put(this.#byYear, '', indexed);
      for (const year of reference.years) {
        for (const key of indexed.firstKeys)
          for (const end of endsOf(key)) put(this.#byEnds, year + end, indexed);
      }
      return indexed;
    });
  }

  byFirstAuthor(key: string): readonly Indexed[] {
    return this.#byName.get(key) ?? [];
  }

  /** References whose first author bears the name as one part of a family name of several. */
  byPartOfName(key: string): readonly Indexed[] {
    return this.#byPart.get(key) ?? [];
  }

  /** References whose entry in a printed list is longer than so many characters. */
  unparted(length: number): readonly Indexed[] {
    this.#unparted ??= this.all.filter(({ reference }) => reference.listed.length > length);
    return this.#unparted;
  }

  /** References of a year; of none for an empty string. */
  byYear(year: string): readonly Indexed[] {
    return this.#byYear.get(year) ?? [];
  }

  /**
   * References of a year whose first author's name begins or ends like `key`: whatever a slip of a
   * letter or two may have been meant to be, without comparing with every name there is.
   */
  alike(key: string, year: string): Indexed[] {
    return endsOf(key).flatMap((end) => this.#byEnds.get(year + end) ?? []);
  }
}

/** Parts of a compound family name long enough to stand alone. */
function partsOf({ authors }: AuditReference): string[] {
  const [first] = authors;
  if (first === undefined || first.isOrganisation) return [];
  const parts = first.family.split(/[\s‐‑-]+/u);
  return parts.length < 2 ? [] : parts.filter((part) => part.length > 2).map(nameKey);
}

const END = 1;
const endsOf = (key: string): [string, string] => [`^${key.slice(0, END)}`, `$${key.slice(-END)}`];

function reversed(acronyms: Acronyms): Acronyms {
  const found = new Map<string, string[]>();
  for (const [short, longs] of acronyms) {
    for (const long of longs) {
      const shorts = found.get(long);
      if (shorts === undefined) found.set(long, [short]);
      else shorts.push(short);
    }
  }
  return found;
}

function firstKeysOf(
  reference: AuditReference,
  acronyms: Acronyms,
  expansions: Acronyms,
): string[] {
  const [first] = reference.authors;
  if (first === undefined) return [];
  const forms = formsOf(first);
  const keys = new Set([...forms.map(nameKey), ...forms.map(transcribedKey)]);
  const mayBeBody = first.isOrganisation || reference.authors.length === 1;
  if (mayBeBody) {
    const whole = first.isOrganisation ? first.family : `${first.given} ${first.family}`;
    if (first.isOrganisation) for (const short of deriveAcronyms(whole)) keys.add(nameKey(short));
    for (const key of [...keys]) {
      for (const other of [...(acronyms.get(key) ?? []), ...(expansions.get(key) ?? [])])
        keys.add(other);
    }
  }
  keys.delete('');
  return [...keys];
}
