import type { CslItem, CslName } from '../../bib/library.ts';
import { familyOf, isoDate, namesOf, pagesOf, textOf, webAddressOf } from './csl-parts.ts';
import type { JsonLd } from './page-metadata.ts';
import { schemaTypes } from './schema-types.ts';

export function schemaTypeOf({ type }: CslItem): string {
  return (Object.hasOwn(schemaTypes, type) ? schemaTypes[type] : undefined) ?? 'CreativeWork';
}

function schemaName(name: CslName): JsonLd {
  if (name.literal !== undefined) return { '@type': 'Organization', name: name.literal };
  const familyName = familyOf(name);
  return {
    '@type': 'Person',
    name: [name.given, familyName, name.suffix].filter(Boolean).join(' '),
    givenName: name.given,
    familyName,
  };
}

/** People and bodies; undefined when there are none. */
export const schemaNames = (names: readonly CslName[]): readonly JsonLd[] | undefined =>
  names.length > 0 ? names.map(schemaName) : undefined;

/** What appears in books, by CSL type. */
const booksAround: ReadonlySet<string> = new Set([
  'chapter',
  'entry-encyclopedia',
  'paper-conference',
]);

/** Journal, volume and issue are things of their own in schema.org, each part of the next. */
function partOf(item: CslItem): JsonLd | undefined {
  const name = textOf(item['container-title']);
  if (!name) return undefined;
  if (booksAround.has(item.type)) return { '@type': 'Book', name, isbn: textOf(item.ISBN) };
  if (!item.type.startsWith('article')) {
    return { '@type': item.type === 'webpage' ? 'WebSite' : 'CreativeWork', name };
  }
  const journal = { '@type': 'Periodical', name, issn: textOf(item.ISSN) };
  const volumeNumber = textOf(item.volume);
  const volume = volumeNumber
    ? { '@type': 'PublicationVolume', volumeNumber, isPartOf: journal }
    : journal;
  const issueNumber = textOf(item.issue);
  return issueNumber ? { '@type': 'PublicationIssue', issueNumber, isPartOf: volume } : volume;
}

const propertyValue = (propertyID: string, value: string | undefined): readonly JsonLd[] =>
  value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }];

/** Numbers that name the work. Only books have an ISBN of their own in schema.org; of others it is told as here. */
function identifiersOf(item: CslItem, type: string): readonly JsonLd[] | undefined {
  const isElsewhere = type === 'Book' || booksAround.has(item.type);
  const all = [
    ...propertyValue('doi', textOf(item.DOI)),
    ...propertyValue('isbn', isElsewhere ? undefined : textOf(item.ISBN)),
  ];
  return all.length > 0 ? all : undefined;
}

/** A work as schema.org describes it; `id` is the address of the page about it. */
export function schemaWork(item: CslItem, id: string): JsonLd {
  const type = schemaTypeOf(item);
  const { first, last } = pagesOf(item);
  const doi = textOf(item.DOI);
  const date = isoDate(item.issued);
  const publisher = textOf(item.publisher);
  // Articles of every kind and chapters have pages, and nothing else has.
  const hasPages = /Article$|^(?:Report|Chapter)$/.test(type);
  return {
    '@type': type,
    '@id': id,
    name: textOf(item.title),
    author: schemaNames(namesOf(item.author)),
    editor: schemaNames(namesOf(item.editor)),
    datePublished: date,
    ...(type === 'Legislation' ? { legislationDate: date } : {}),
    ...(type === 'Thesis' ? { inSupportOf: textOf(item['genre']) } : {}),
    ...(type === 'Report' ? { reportNumber: textOf(item.number) } : {}),
    publisher: publisher && { '@type': 'Organization', name: publisher },
    isPartOf: partOf(item),
    pageStart: hasPages ? first : undefined,
    pageEnd: hasPages ? last : undefined,
    isbn: type === 'Book' ? textOf(item.ISBN) : undefined,
    inLanguage: textOf(item.language),
    identifier: identifiersOf(item, type),
    sameAs: doi ? `https://doi.org/${encodeURI(doi)}` : undefined,
    url: webAddressOf(item),
  };
}
