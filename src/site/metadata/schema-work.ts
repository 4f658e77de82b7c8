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

const orNone = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

/** Journal, volume and issue are things of their own in schema.org, each part of the next. */
function partOf(item: CslItem): JsonLd | undefined {
  const name = textOf(item['container-title']);
  if (!name) return undefined;
  if (!item.type.startsWith('article')) {
    return { '@type': 'Book', name, isbn: textOf(item.ISBN) };
  }
  const journal = { '@type': 'Periodical', name, issn: textOf(item.ISSN) };
  const volumeNumber = textOf(item.volume);
  const volume = volumeNumber
    ? { '@type': 'PublicationVolume', volumeNumber, isPartOf: journal }
    : journal;
  const issueNumber = textOf(item.issue);
  return issueNumber ? { '@type': 'PublicationIssue', issueNumber, isPartOf: volume } : volume;
}

/** A work as schema.org describes it; `id` is the address of the page about it. */
export function schemaWork(item: CslItem, id: string): JsonLd {
  const type = schemaTypeOf(item);
  const { first, last } = pagesOf(item);
  const doi = textOf(item.DOI);
  const date = isoDate(item.issued);
  const publisher = textOf(item.publisher);
  const isPart = partOf(item);
  return {
    '@type': type,
    '@id': id,
    name: textOf(item.title),
    author: orNone(namesOf(item.author).map(schemaName)),
    editor: orNone(namesOf(item.editor).map(schemaName)),
    datePublished: date,
    ...(type === 'Legislation' ? { legislationDate: date } : {}),
    ...(type === 'Thesis' ? { inSupportOf: textOf(item['genre']) } : {}),
    ...(type === 'Report' ? { reportNumber: textOf(item.number) } : {}),
    publisher: publisher && { '@type': 'Organization', name: publisher },
    isPartOf: isPart,
    pageStart: first,
    pageEnd: last,
    isbn: isPart ? undefined : textOf(item.ISBN),
    inLanguage: textOf(item.language),
    identifier: doi && { '@type': 'PropertyValue', propertyID: 'doi', value: doi },
    sameAs: doi ? `https://doi.org/${encodeURI(doi)}` : undefined,
    url: webAddressOf(item),
  };
}
