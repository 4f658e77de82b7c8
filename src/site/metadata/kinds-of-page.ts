import type { CslItem } from '../../bib/library.ts';
import { dublinCoreTags } from './dublin-core.ts';
import { highwireTags } from './highwire.ts';
import { type DatedPage, ownPageTags } from './own-page-tags.ts';
import type { JsonLd, PageMetadata } from './page-metadata.ts';
import { schemaWork } from './schema-work.ts';
import { type PageFacts, partOfSite, type SiteFacts } from './site-facts.ts';

/** The home page: the site itself. */
export function siteMetadata(site: SiteFacts, search: string): PageMetadata {
  return {
    type: 'website',
    tags: [],
    jsonLd: [
      {
        '@type': 'WebSite',
        '@id': site.address,
        url: site.address,
        name: site.name,
        description: site.description,
        inLanguage: site.language,
        isBasedOn: site.basedOn,
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      },
    ],
  };
}

/** A page about a work: the tags describe the work, so that reference managers take it along. */
export function workMetadata(item: CslItem, page: PageFacts, site: SiteFacts): PageMetadata {
  return {
    type: 'article',
    tags: [...highwireTags(item), ...dublinCoreTags(item)],
    jsonLd: [
      {
        '@type': 'WebPage',
        '@id': `${page.address}#page`,
        url: page.address,
        name: page.title,
        inLanguage: site.language,
        isPartOf: partOfSite(site),
        mainEntity: schemaWork(item, `${page.address}#work`),
      },
    ],
  };
}

/** Any other page; one with a day of review can be cited and taken along. */
export function pageMetadata(page: PageFacts | DatedPage, site: SiteFacts): PageMetadata {
  const dated = 'reviewed' in page ? page : null;
  return {
    type: 'website',
    tags: dated ? ownPageTags(dated, site) : [],
    jsonLd: [
      {
        '@type': 'WebPage',
        '@id': page.address,
        url: page.address,
        name: page.title,
        description: page.description,
        dateModified: dated?.reviewed ?? undefined,
        inLanguage: site.language,
        isPartOf: partOfSite(site),
      },
    ],
  };
}

/** Where a page stands, from the home page on. */
export function breadcrumbList(
  trail: readonly { readonly label: string; readonly address?: string }[],
): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: address,
    })),
  };
}
