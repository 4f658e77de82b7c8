import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { prepareLatex, stripLatex } from './latex.ts';
import type { CslItem, CslName } from './library.ts';
import { plainText } from './plain.ts';

/** Fields that citation-js turns into CSL, aside from those this project reads itself. */
const readFields = new Set(
  'abstract annotation author bookauthor booktitle chapter edition editor eid entrysubtype eprint eprinttype eventtitle isbn issn issue issuetitle journaltitle keywords library maintitle note number origlocation origpublisher origtitle pages bookpagination pagetotal part location publisher series shortjournal shortseries shorttitle title translator type venue version volume volumes isan ismn isrn iswc'.split(
    ' ',
  ),
);

const { biblatex } = plugins.config.get('@bibtex').types;

/** Values are taken as they are. */
const verbatim = new Set(['eprint', 'keywords']);

interface Properties {
  [field: string]: string;
}

const isItem = (value: unknown): value is CslItem =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function read(type: string, properties: Properties): CslItem {
  const entry = { type, label: 'entry', properties, annotations: {} };
  const items: readonly unknown[] = plugins.input.data([entry], '@biblatex/entries+list');
  const item = items[0];
  return isItem(item) ? item : { id: '', type: 'document' };
}

/**
 * Has citation-js read an entry whose macros and inheritance are resolved. Throws what it throws.
 * @param type an entry type in lower case
 */
export function readEntry(type: string, fields: ReadonlyMap<string, string>): CslItem {
  const properties: Properties = {};
  for (const [name, value] of fields) {
    if (readFields.has(name)) properties[name] = verbatim.has(name) ? value : prepareLatex(value);
  }
  // Types are looked up in a plain object there, where `constructor` would be one.
  return read(Object.hasOwn(biblatex.source, type) ? type : 'misc', properties);
}

/** Reads a list of names as citation-js does; an empty list when it cannot. */
export function readNames(value: string): CslName[] {
  try {
    return read('misc', { author: prepareLatex(value) }).author ?? [];
  } catch {
    return [];
  }
}

const needsReading = /[\\{}$~]|--|''|``/;

/** Reads one value as text: LaTeX to Unicode, markup left out. */
export function readText(value: string): string {
  if (!needsReading.test(value)) return value;
  try {
    const { note } = read('misc', { note: prepareLatex(value) });
    return typeof note === 'string' ? plainText(note) : stripLatex(value);
  } catch {
    return stripLatex(value);
  }
}
