import type { Library } from '../bib/library.ts';
import { nameFields } from './field-kinds.ts';
import { splitWrittenNames, type WrittenName } from './written-names.ts';
import { type WrittenValue, writtenValues } from './written-values.ts';

/** One list of names in one entry. */
export interface NameList {
  readonly value: WrittenValue;
  readonly names: readonly WrittenName[];
}

/** The lists of names of a library that can be read as they stand: those without macros. */
export function* nameLists(library: Library): Generator<NameList> {
  for (const value of writtenValues(library)) {
    const [text] = value.texts;
    if (!nameFields.has(value.name) || !value.whole || value.texts.length !== 1) continue;
    if (text !== undefined) yield { value, names: splitWrittenNames(text) };
  }
}
