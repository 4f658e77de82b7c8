import type { CslName } from '../../bib/library.ts';
import type { JsonLd } from './page-metadata.ts';

/** The site, as every page of it names it. */
export interface SiteFacts {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Address of the home page. */
  readonly address: string;
  /** Address of the page of the work that the site restates. */
  readonly basedOn: string;
  /** Who is named as the authors of its pages; nobody where the site names nobody. */
  readonly authors: readonly CslName[];
}

/** Addresses in the metadata are absolute when the site's own is known, else paths of it. */
export interface PageFacts {
  readonly address: string;
  readonly title: string;
  readonly description: string;
}

/** The site as what a page is part of. */
export const partOfSite = (site: SiteFacts): JsonLd => ({
  '@type': 'WebSite',
  '@id': site.address,
  name: site.name,
});
