import { type DatedPage, ownPageTags, ownTextTags } from './own-page-tags.ts';
import type { JsonLd, PageMetadata } from './page-metadata.ts';
import { schemaNames } from './schema-work.ts';
import { type PageFacts, partOfSite, type SiteFacts } from './site-facts.ts';

/** A work that a page cites, by the page about it. */
export interface CitedWork {
  readonly type: string;
  readonly name: string;
  readonly address: string;
}

interface TextFacts extends DatedPage {
  readonly cites: readonly CitedWork[];
}

/** What is told of every page of the site's own text. */
function ownText(page: TextFacts, site: SiteFacts): Omit<JsonLd, '@type'> {
  return {
    '@id': page.address,
    url: page.address,
    description: page.description,
    author: schemaNames(site.authors),
    // When the text was last held against the report; nothing says when it was first written.
    dateModified: page.reviewed ?? undefined,
    inLanguage: site.language,
    isPartOf: partOfSite(site),
    isBasedOn: site.basedOn,
    citation: page.cites.map(({ type, name, address }) => ({
      '@type': type,
      '@id': `${address}#work`,
      name,
      url: address,
    })),
  };
}

interface ArticleFacts extends TextFacts {
  readonly section?: string;
  /** The term that the page is about. */
  readonly about?: { readonly term: string; readonly address: string };
}

/** A page of the site's own text, with the works it cites. */
export function articleMetadata(page: ArticleFacts, site: SiteFacts): PageMetadata {
  const { about } = page;
  return {
    type: 'article',
    tags: ownTextTags(page, site),
    jsonLd: [
      {
        '@type': 'Article',
        headline: page.title,
        articleSection: page.section,
        about: about && { '@type': 'DefinedTerm', '@id': about.address, name: about.term },
        ...ownText(page, site),
      },
    ],
  };
}

interface CollectionFacts extends TextFacts {
  /** The pages that it brings together. */
  readonly parts: readonly { readonly title: string; readonly address: string }[];
}

/** A page that introduces others, with the works it cites itself. */
export function collectionMetadata(page: CollectionFacts, site: SiteFacts): PageMetadata {
  return {
    type: 'article',
    tags: ownTextTags(page, site),
    jsonLd: [
      {
        '@type': 'CollectionPage',
        name: page.title,
        ...ownText(page, site),
        hasPart: page.parts.map(({ title, address }) => ({
          '@type': 'Article',
          '@id': address,
          headline: title,
          url: address,
        })),
      },
    ],
  };
}

interface TermFacts extends DatedPage {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly glossary: string;
}

const nameOfGlossary = (site: SiteFacts): string => `Glossary of ${site.name}`;

/** A page that defines a term. A term is no creative work in schema.org, and has no language there. */
export function termMetadata(page: TermFacts, site: SiteFacts): PageMetadata {
  return {
    type: 'article',
    tags: ownPageTags(page, site),
    jsonLd: [
      {
        '@type': 'DefinedTerm',
        '@id': page.address,
        url: page.address,
        name: page.term,
        alternateName: page.aliases.length > 0 ? page.aliases : undefined,
        description: page.description,
        inDefinedTermSet: {
          '@type': 'DefinedTermSet',
          '@id': page.glossary,
          name: nameOfGlossary(site),
        },
      },
    ],
  };
}

interface GlossaryFacts extends PageFacts {
  readonly terms: readonly { readonly term: string; readonly address: string }[];
}

/** The list of all terms. */
export function glossaryMetadata(page: GlossaryFacts, site: SiteFacts): PageMetadata {
  return {
    type: 'website',
    tags: [],
    jsonLd: [
      {
        '@type': 'DefinedTermSet',
        '@id': page.address,
        url: page.address,
        name: nameOfGlossary(site),
        description: page.description,
        inLanguage: site.language,
        isPartOf: partOfSite(site),
        isBasedOn: site.basedOn,
        hasDefinedTerm: page.terms.map(({ term, address }) => ({
          '@type': 'DefinedTerm',
          '@id': address,
          name: term,
          url: address,
        })),
      },
    ],
  };
}
