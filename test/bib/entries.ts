import { createLibrary } from '../../src/bib/create-library.ts';
import type { CslItem, Reference } from '../../src/bib/library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import type { BibFile, Entry } from '../../src/bib/tree.ts';

/** The entries of a file. */
export const entriesOf = (file: BibFile): Entry[] =>
  file.nodes.filter((node) => node.kind === 'entry');

/** The first entry of a text. */
export function firstEntry(text: string): Entry {
  const [entry] = entriesOf(parseBib(text, 'test.bib'));
  if (!entry) throw new Error('no entry in the text');
  return entry;
}

/** The reference of the last entry of a text. */
export function lastReference(text: string): Reference {
  const reference = createLibrary([parseBib(text, 'test.bib')]).all.at(-1);
  if (!reference) throw new Error('no entry in the text');
  return reference;
}

/** The CSL-JSON of one entry given as its type and its fields. */
export const cslOf = (type: string, fields: string): CslItem =>
  lastReference(`@${type}{key, ${fields}}`).csl;
