import { invertedName } from './csl-parts.ts';
import type { MetaTag } from './page-metadata.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';

/** A page that the site offers to be cited. */
export interface DatedPage extends PageFacts {
  /** The day of its last review, like 2026-11-21; null when nobody noted one. */
  readonly reviewed: string | null;
}

/**
 * Dublin Core of a page of the site's own, so that a reference manager takes it along with its date
 * and, where it shows data, as a data set.
 */
export function ownPageTags(
  page: DatedPage,
  site: SiteFacts,
  type: 'Text' | 'Dataset' = 'Text',
): MetaTag[] {
  return [
    { name: 'DC.title', content: page.title },
    ...site.authors.map((name) => ({ name: 'DC.creator', content: invertedName(name) })),
    ...(page.reviewed === null ? [] : [{ name: 'DC.date', content: page.reviewed }]),
    { name: 'DC.type', content: type },
    { name: 'DC.language', content: site.language },
    { name: 'DC.description', content: page.description },
    { name: 'DC.relation', content: site.basedOn },
  ];
}

/**
 * The same for a text that cites works, with Highwire's tags before it. These know articles, books,
 * reports and theses, and no data sets or entries of a glossary, which have Dublin Core alone.
 */
export function ownTextTags(page: DatedPage, site: SiteFacts): MetaTag[] {
  return [
    { name: 'citation_title', content: page.title },
    ...site.authors.map((name) => ({ name: 'citation_author', content: invertedName(name) })),
    ...(page.reviewed === null
      ? []
      : [{ name: 'citation_online_date', content: page.reviewed.replaceAll('-', '/') }]),
    { name: 'citation_language', content: site.language },
    ...ownPageTags(page, site),
  ];
}
