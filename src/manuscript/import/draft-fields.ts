import { escapeLatex } from '../../bib/latex.ts';
import { readListedAuthors } from '../list/read-authors.ts';
import type { ListedReference, ReferenceName } from '../types.ts';
import { guessType } from './guess-type.ts';
import { readNumbers } from './read-numbers.ts';
import { readTitle } from './read-title.ts';

/** A field of a drafted entry, written for a `.bib` file, with how much it is to be trusted. */
interface DraftField {
  readonly name: string;
  readonly value: string;
  readonly confidence: number;
}

export interface DraftEntry {
  readonly key: string;
  readonly type: string;
  readonly typeConfidence: number;
  readonly fields: readonly DraftField[];
}

/** A text as LaTeX; braces are left out, since BibTeX counts them even when they are escaped. */
const written = (text: string): string => escapeLatex(text.replace(/[{}]/g, ''));

/** What is less sure than this is left out: a field that may be wrong is worse than none. */
const LEAST = 0.4;

function nameOf({ family, given, particle, isOrganisation }: ReferenceName): string {
  if (isOrganisation) return `{${written(family)}}`;
  const last = particle === '' ? family : `${particle} ${family}`;
  // A name with “and” in it would be taken for two.
  const safe = /\s(?:and|others)\s/i.test(` ${last} `) ? `{${written(last)}}` : written(last);
  return given === '' ? safe : `${safe}, ${written(given)}`;
}

/** Fields whose value is an address, and so is written as it is. */
const address = (value: string): string => value.replace(/[{}\\\s]/g, '');

const hasAddress = /https?:|www\.|\bdoi\b/i;
/** An address behind a title without a full stop is no part of it. */
const withoutAddress = (title: string): string =>
  title.replace(
    /\s*(?:(?:Retrieved|Available|Accessed|Hentet)\b[^.]*?)?(?:https?:|www\.).*$/iu,
    '',
  );

const pubstates: readonly (readonly [RegExp, string])[] = [
  [/in press|i trykk|im druck|sous presse/i, 'inpress'],
  [/forthcoming|kommer|im erscheinen|à paraître/i, 'forthcoming'],
];

const containers: ReadonlyMap<string, string> = new Map([
  ['article', 'journaltitle'],
  ['inproceedings', 'booktitle'],
]);

const place =
  /[.)]\s+(\p{Lu}[\p{L} ,-]{1,40}):\s+(\p{Lu}[^:]{1,60}?)\.?(?:\s+(?:https?:|doi|DOI).*)?$/u;
/** `In C. Dahl & E. Eng (Eds.), Rowing (pp. 1–20)`. */
const inBook =
  /[.,”"’']\s+(?:In|I):?\s+([^()]{3,200}?)\s*\((?:[Ee]ds?|[Rr]ed|[Hh]rsg|[Hh]g|[Dd]ir)s?\.?\)[,.:]?\s+([^.(]{3,200}?)\s*(?:\((?:pp?|s|S)\.[^)]*\)|[.,(]|$)/u;

/** Reads the fields of a listed reference; what is doubtful is marked or left out, and nothing is made up. */
export function draftEntry(listed: ListedReference): DraftEntry {
  const { key, text, authors, authorsCut, year, yearText, doi, url } = listed;
  const type = guessType(text);
  const { title, container, edition } = readTitle(listed, type.value === 'article');
  const fields: DraftField[] = [];
  const add = (name: string, value: string, confidence: number): void => {
    if (value.trim() !== '' && confidence >= LEAST)
      fields.push({ name, value: value.trim(), confidence });
  };
  const names = [...authors.value.map(nameOf), ...(authorsCut ? ['others'] : [])];
  add('author', names.join(' and '), authors.value.length === 0 ? 0 : authors.confidence);
  add('title', written(withoutAddress(title.value)), title.confidence);
  add(
    containers.get(type.value) ?? '',
    containers.has(type.value) && !hasAddress.test(container.value) ? written(container.value) : '',
    container.confidence,
  );
  add('edition', edition, 0.8);
  add('date', year.value ?? '', year.confidence);
  const state = pubstates.find(([pattern]) => pattern.test(yearText))?.[1] ?? '';
  add('pubstate', state, 0.9);
  if (type.value === 'article') {
    const behind = text.slice(
      Math.max(0, text.indexOf(title.value.slice(0, 40))) + title.value.length,
    );
    const { volume, number, pages } = readNumbers(behind);
    add('volume', volume, 0.8);
    add('number', number, 0.8);
    add('pages', pages, 0.8);
  }
  if (type.value === 'incollection') {
    const [, editors = '', booktitle = ''] = inBook.exec(text) ?? [];
    const read = readListedAuthors(editors);
    add('editor', read.value.map(nameOf).join(' and '), Math.min(read.confidence, 0.7));
    add('booktitle', written(booktitle), 0.7);
    add('pages', readNumbers(text).pages, 0.8);
  }
  if (type.value === 'book' || type.value === 'incollection') {
    const [, location = '', publisher = ''] = place.exec(text) ?? [];
    add('location', written(location), 0.6);
    add('publisher', written(publisher), 0.6);
  }
  add('doi', address(doi.value), doi.confidence);
  // An address that only resolves the DOI says nothing more.
  add(
    'url',
    doi.value !== '' && url.value.includes('doi.org/') ? '' : address(url.value),
    url.confidence,
  );
  return { key, type: type.value, typeConfidence: type.confidence, fields };
}
