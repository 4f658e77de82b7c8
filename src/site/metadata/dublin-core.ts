import type { CslItem } from '../../bib/library.ts';
import { invertedName, isoDate, namesOf, textOf, webAddressOf } from './csl-parts.ts';
import type { MetaTag } from './page-metadata.ts';

/** Elements of Dublin Core 1.1 for a work; the head says what `DC` stands for. */
export function dublinCoreTags(item: CslItem): MetaTag[] {
  const doi = textOf(item.DOI);
  const isbn = textOf(item.ISBN);
  const tags: (readonly [string, string | undefined])[] = [
    ['DC.title', textOf(item.title)],
    ...namesOf(item.author).map((name) => ['DC.creator', invertedName(name)] as const),
    ...namesOf(item.editor).map((name) => ['DC.contributor', invertedName(name)] as const),
    ['DC.date', isoDate(item.issued)],
    ['DC.publisher', textOf(item.publisher)],
    ['DC.source', textOf(item['container-title'])],
    ['DC.type', item.type === 'dataset' ? 'Dataset' : 'Text'],
    ['DC.language', textOf(item.language)],
    ['DC.identifier', doi && `doi:${doi}`],
    ['DC.identifier', isbn && `urn:isbn:${isbn}`],
    ['DC.identifier', webAddressOf(item)],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
