import type { CslItem } from '../../bib/library.ts';
import { dublinCoreTags } from './dublin-core.ts';
import { highwireTags } from './highwire.ts';
import type { JsonLd, MetaTag, PageMetadata } from './page-metadata.ts';
import { schemaWork } from './schema-work.ts';

/** The site, as every page of it names it. */
export interface SiteFacts {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Address of the home page. */
  readonly address: string;
  /** Address of the page of the work that the site restates. */
  readonly basedOn: string;
}

/** Addresses in the metadata are absolute when the site's own is known, else paths of it. */
interface PageFacts {
  readonly address: string;
  readonly title: string;
  readonly description: string;
}

const partOf = (site: SiteFacts): JsonLd => ({
  '@type': 'WebSite',
  '@id': site.address,
  name: site.name,
});

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
        isPartOf: partOf(site),
        mainEntity: schemaWork(item, `${page.address}#work`),
      },
    ],
  };
}

/** A work that a page cites, by the page about it. */
export interface CitedWork {
  readonly type: string;
  readonly name: string;
  readonly address: string;
}

interface ArticleFacts extends PageFacts {
  /** A day like 2026-11-21. */
  readonly reviewed: string;
  readonly section?: string;
  readonly cites: readonly CitedWork[];
}

function ownWorkTags(page: ArticleFacts, site: SiteFacts): MetaTag[] {
  return [
    { name: 'citation_title', content: page.title },
    { name: 'citation_online_date', content: page.reviewed.replaceAll('-', '/') },
    { name: 'citation_language', content: site.language },
    { name: 'DC.title', content: page.title },
    { name: 'DC.date', content: page.reviewed },
    { name: 'DC.type', content: 'Text' },
    { name: 'DC.language', content: site.language },
    { name: 'DC.description', content: page.description },
    { name: 'DC.relation', content: site.basedOn },
  ];
}

/** A page of the site's own text, with the works it cites. */
export function articleMetadata(page: ArticleFacts, site: SiteFacts): PageMetadata {
  return {
    type: 'article',
    tags: ownWorkTags(page, site),
    jsonLd: [
      {
        '@type': 'Article',
        '@id': page.address,
        url: page.address,
        headline: page.title,
        description: page.description,
        articleSection: page.section,
        // When the text was last held against the report; nothing says when it was first written.
        dateModified: page.reviewed,
        inLanguage: site.language,
        isPartOf: partOf(site),
        isBasedOn: site.basedOn,
        citation: page.cites.map(({ type, name, address }) => ({
          '@type': type,
          '@id': `${address}#work`,
          name,
          url: address,
        })),
      },
    ],
  };
}

interface TermFacts extends PageFacts {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly glossary: string;
}

/** A page that defines a term. */
export function termMetadata(page: TermFacts, site: SiteFacts): PageMetadata {
  return {
    type: 'article',
    tags: [],
    jsonLd: [
      {
        '@type': 'DefinedTerm',
        '@id': page.address,
        url: page.address,
        name: page.term,
        alternateName: page.aliases.length > 0 ? page.aliases : undefined,
        description: page.description,
        inLanguage: site.language,
        inDefinedTermSet: {
          '@type': 'DefinedTermSet',
          '@id': page.glossary,
          name: `Glossary of ${site.name}`,
        },
      },
    ],
  };
}

interface DatasetFacts extends PageFacts {
  readonly files: readonly {
    readonly name: string;
    readonly address: string;
    readonly type: string;
  }[];
}

/** The page that hands out the data. */
export function datasetMetadata(page: DatasetFacts, site: SiteFacts): PageMetadata {
  return {
    type: 'website',
    tags: [],
    jsonLd: [
      {
        '@type': 'Dataset',
        '@id': page.address,
        url: page.address,
        name: page.title,
        description: page.description,
        inLanguage: site.language,
        isBasedOn: site.basedOn,
        isAccessibleForFree: true,
        distribution: page.files.map(({ name, address, type }) => ({
          '@type': 'DataDownload',
          name,
          contentUrl: address,
          encodingFormat: type,
        })),
      },
    ],
  };
}

/** Any other page. */
export function pageMetadata(page: PageFacts, site: SiteFacts): PageMetadata {
  return {
    type: 'website',
    tags: [],
    jsonLd: [
      {
        '@type': 'WebPage',
        '@id': page.address,
        url: page.address,
        name: page.title,
        description: page.description,
        inLanguage: site.language,
        isPartOf: partOf(site),
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
