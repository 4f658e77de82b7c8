import type { Finding } from '../../../src/check/types.ts';
import type { Dice } from '../dice.ts';
import type { BenchEntry } from './clean-entry.ts';
import { printEntry } from './clean-entry.ts';

/** A defect put into one entry, or into the sentence that cites it. */
interface Planted {
  /** What stands in the bibliography instead of the entry. */
  readonly bib?: string;
  /** What is added at the end of the bibliography. */
  readonly also?: string;
  /** What stands in the text instead of the sentence that cites the entry. */
  readonly sentence?: string;
  /** Other keys that a finding about this defect may name. */
  readonly keys?: readonly string[];
}

export interface DefectKind {
  readonly name: string;
  /** Of defects that are told once for the whole library, one library holds one. */
  readonly isAlone?: boolean;
  /** The rules that may find it; one is enough. */
  readonly rules: readonly string[];
  /** Null when the entry cannot have this defect. */
  readonly plant: (entry: BenchEntry, dice: Dice, all: readonly BenchEntry[]) => Planted | null;
  /** What a finding must say besides, to count as the right one. */
  readonly accept?: (finding: Finding, entry: BenchEntry) => boolean;
}

export const citing = (key: string): string =>
  `The later debate turned on this work [@${key}, p. 12].`;

type Change = (value: string, dice: Dice, entry: BenchEntry) => string | null;

/** A defect of the value of one field; entries without the field cannot have it. */
export function inField(
  name: string,
  rules: readonly string[],
  field: string | readonly string[],
  change: Change,
): DefectKind {
  return {
    name,
    rules,
    plant: (entry, dice) => {
      const fields = typeof field === 'string' ? [field] : field;
      const present = fields.filter((one) => entry.fields.has(one));
      if (present.length === 0) return null;
      const chosen = dice.pick(present);
      const value = change(entry.fields.get(chosen) ?? '', dice, entry);
      if (value === null) return null;
      return { bib: printEntry({ ...entry, fields: new Map(entry.fields).set(chosen, value) }) };
    },
  };
}

/** A defect of the text of an entry as a whole. */
export function inEntry(
  name: string,
  rules: readonly string[],
  change: (printed: string, dice: Dice, entry: BenchEntry) => string | null,
): DefectKind {
  return {
    name,
    rules,
    plant: (entry, dice) => {
      const bib = change(printEntry(entry), dice, entry);
      return bib === null ? null : { bib };
    },
  };
}

/** A defect of the sentence that cites an entry. */
export function inText(
  name: string,
  rules: readonly string[],
  write: (entry: BenchEntry, dice: Dice) => string | null,
): DefectKind {
  return {
    name,
    rules,
    plant: (entry, dice) => {
      const sentence = write(entry, dice);
      return sentence === null ? null : { sentence };
    },
  };
}

/** Puts something at a place of a text that has words, between two of them. */
export function between(text: string, dice: Dice, piece: string): string {
  const words = text.split(' ');
  words.splice(1 + dice.number(Math.max(words.length - 1, 1)), 0, piece);
  return words.join(' ');
}
