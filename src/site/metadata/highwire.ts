import type { CslItem } from '../../bib/library.ts';
import { invertedName, isoDate, namesOf, pagesOf, textOf, webAddressOf } from './csl-parts.ts';
import type { MetaTag } from './page-metadata.ts';

/** The tag that says in what the work appeared, which by itself tells its kind. */
function containerTags(item: CslItem): readonly (readonly [string, string | undefined])[] {
  const container = textOf(item['container-title']);
  const publisher = textOf(item.publisher);
  switch (item.type) {
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper':
      return [['citation_journal_title', container]];
    case 'chapter':
      return [
        ['citation_inbook_title', container],
        ['citation_publisher', publisher],
      ];
    case 'paper-conference':
      return [['citation_conference_title', container]];
    case 'thesis':
      return [['citation_dissertation_institution', publisher]];
    case 'report':
      return [
        ['citation_technical_report_institution', publisher],
        ['citation_technical_report_number', textOf(item.number)],
      ];
    default:
      return [['citation_publisher', publisher]];
  }
}

/**
 * Highwire Press tags, `citation_*`, as Google Scholar, Zotero and Mendeley read them. Dates are
 * written with slashes, as the tags want them.
 */
export function highwireTags(item: CslItem): MetaTag[] {
  const { first, last } = pagesOf(item);
  const tags: (readonly [string, string | undefined])[] = [
    ['citation_title', textOf(item.title)],
    ...namesOf(item.author).map((name) => ['citation_author', invertedName(name)] as const),
    ...namesOf(item.editor).map((name) => ['citation_editor', invertedName(name)] as const),
    ['citation_publication_date', isoDate(item.issued)?.replaceAll('-', '/')],
    ...containerTags(item),
    ['citation_volume', textOf(item.volume)],
    ['citation_issue', textOf(item.issue)],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_doi', textOf(item.DOI)],
    ['citation_issn', textOf(item.ISSN)],
    ['citation_isbn', textOf(item.ISBN)],
    ['citation_language', textOf(item.language)],
    ['citation_public_url', webAddressOf(item)],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
