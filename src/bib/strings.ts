import type { BibFile, ValuePart } from './tree.ts';

/** Values of `@string` macros by lower-case name; the twelve months are always among them. */
export type StringTable = ReadonlyMap<string, string>;

/** Month macros mean the number of the month, as in biber. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Macros can double each other's length; no honest value comes near this. */
const longest = 1_000_000;

/**
 * The text of a value: parts joined, macros replaced. A macro that is not defined stands for its
 * own name, so that nothing is lost.
 */
export function resolveValue(parts: readonly ValuePart[], strings: StringTable): string {
  const [only] = parts;
  if (parts.length === 1 && only && only.kind !== 'macro') return only.text;
  let text = '';
  for (const part of parts) {
    if (text.length > longest) break;
    text += part.kind === 'macro' ? (strings.get(part.text.toLowerCase()) ?? part.text) : part.text;
  }
  return text;
}

/**
 * All `@string` macros of some files. Definitions see those before them; of two with one name the
 * later counts, everywhere.
 */
export function readStrings(files: readonly BibFile[]): StringTable {
  const strings = new Map(months.map((name, at) => [name, String(at + 1)]));
  for (const { nodes } of files) {
    for (const node of nodes) {
      if (node.kind !== 'string' || node.name === '') continue;
      strings.set(node.name.toLowerCase(), resolveValue(node.parts, strings));
    }
  }
  return strings;
}
