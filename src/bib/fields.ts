import { resolveValue, type StringTable } from './strings.ts';
import type { Entry } from './tree.ts';

/** Fields by lower-case name. */
export type Fields = ReadonlyMap<string, string>;

const unevenSpace = /[\t-\r]|^ | $| {2}/;

/**
 * White space as BibTeX sees it: none at the ends, single spaces and no line breaks within.
 * No-break spaces are letters to it.
 */
export const collapseSpace = (text: string): string =>
  unevenSpace.test(text) ? text.replace(/[\t-\r ]+/g, ' ').replace(/^ | $/g, '') : text;

/**
 * What an entry itself says: macros replaced, white space collapsed, LaTeX kept, empty fields left
 * out. Of two fields with one name the first counts, as in BibTeX.
 */
export function readFields(entry: Entry, strings: StringTable): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { name, parts } of entry.fields) {
    const key = name.toLowerCase();
    if (fields.has(key)) continue;
    const value = collapseSpace(resolveValue(parts, strings));
    if (value !== '') fields.set(key, value);
  }
  return fields;
}
