import { fieldValue } from '../../bib/data-model.ts';
import type { Fields } from '../../bib/fields.ts';
import { languageTags } from '../../bib/languages.ts';
import type { Reference } from '../../bib/library.ts';
import { ownDoi } from '../comparable-doi.ts';
import { wordsOf } from './describe-title.ts';
import { isPreprint } from './is-preprint.ts';
import { kindOfType, type WorkKind } from './work-kinds.ts';

/** Facts of a work besides title, authors and year. Empty: not known. */
export interface WorkFacts {
  readonly kind: WorkKind;
  readonly isPreprint: boolean;
  /** Month, or month and day: `05 20`. */
  readonly day: string;
  /** Words of the name of the journal, or of the book that a chapter is in. */
  readonly container: readonly string[];
  readonly publisher: string;
  readonly firstPage: string;
  readonly doi: string;
  /** Address without its scheme. */
  readonly url: string;
  readonly isbns: readonly string[];
  /** Details in which two entries of one work agree when both have them. */
  readonly details: ReadonlyMap<string, string>;
}

const detailFields =
  'volume number issue part edition chapter version eprint translator maintitle'.split(' ');

export function readFacts(reference: Reference): WorkFacts {
  const { type, fields } = reference;
  const kind = kindOfType.get(type) ?? 'loose';
  const doi = ownDoi(reference)?.doi ?? '';
  const date = fields.get('date') ?? '';
  return {
    kind,
    isPreprint: isPreprint(kind, fields, doi),
    day: date === '' ? dayOf(fields.get('month')) : comparable(date.slice(4)),
    container: wordsOf(plain(fieldValue(fields, 'journaltitle') ?? fields.get('booktitle'))),
    publisher: comparable(fields.get('publisher') ?? fieldValue(fields, 'institution')),
    firstPage: /[a-z]{0,3}\d{1,9}/i.exec(fields.get('pages') ?? '')?.[0].toLowerCase() ?? '',
    doi,
    url: addressOf(fields.get('url')),
    isbns: (fields.get('isbn') ?? '').match(/[\dX][\dX-]{8,16}/gi)?.map(isbnCore) ?? [],
    details: detailsOf(kind, fields),
  };
}

function detailsOf(kind: WorkKind, fields: Fields): Map<string, string> {
  const details = new Map<string, string>();
  for (const name of detailFields) {
    const value = comparable(fields.get(name));
    // `2`, `2nd` and `2nd ed.` are one edition.
    const known = name === 'edition' ? (/\d+/.exec(value)?.[0] ?? value) : value;
    if (known !== '') details.set(name, known);
  }
  const degree = kind === 'thesis' ? comparable(fields.get('type')) : '';
  if (degree !== '') details.set('degree', degree);
  const language = (fields.get('langid') ?? '').toLowerCase();
  const tag = Object.hasOwn(languageTags, language) ? (languageTags[language] ?? '') : language;
  if (tag !== '') details.set('language', tag.split('-', 1)[0] ?? tag);
  return details;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dayOf(month = ''): string {
  const name = month.toLowerCase().replace(/[{}\\ ]/g, '');
  const at = monthNames.indexOf(name.slice(0, 3));
  const number = at === -1 ? name : String(at + 1);
  return /^\d{1,2}$/.test(number) ? number.padStart(2, '0') : '';
}

const plain = (value = ''): string => value.replace(/[{}\\]/g, '');

const comparable = (value?: string): string => wordsOf(plain(value)).join(' ');

/** The digits that an ISBN of ten and one of thirteen share. */
const isbnCore = (isbn: string): string => isbn.replaceAll('-', '').slice(0, -1).slice(-9);

const addressOf = (value?: string): string =>
  plain(value)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
