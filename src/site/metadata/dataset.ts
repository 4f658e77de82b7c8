import { type DatedPage, ownPageTags } from './own-page-tags.ts';
import type { PageMetadata } from './page-metadata.ts';
import { schemaNames } from './schema-work.ts';
import { partOfSite, type SiteFacts } from './site-facts.ts';

interface NamedDataset {
  readonly title: string;
  readonly address: string;
}

/** A page of data. What is not known is left out: nobody is told a licence that nobody gave. */
export interface DatasetFacts extends DatedPage {
  readonly files: readonly {
    readonly name: string;
    readonly address: string;
    readonly type: string;
  }[];
  /** Who is told of a text that says whose the data are. */
  readonly rights?: string | undefined;
  /** Address of the licence. */
  readonly licence?: string | undefined;
  /** The body that collected the numbers, where it is not the editors who put rows together. */
  readonly collectedBy?: string | undefined;
  /** The time that the data are about, as `from/until` in years or dates of ISO 8601. */
  readonly period?: string | undefined;
  /** The countries and regions that the data are about. */
  readonly places?: readonly string[] | undefined;
  /** The data set that this one belongs to. */
  readonly within?: NamedDataset | undefined;
  /** The data sets that belong to it. */
  readonly parts?: readonly NamedDataset[] | undefined;
}

const named = ({ title, address }: NamedDataset) => ({
  '@type': 'Dataset',
  '@id': address,
  name: title,
  url: address,
});

/** The page of a table of data, with its files. */
export function datasetMetadata(page: DatasetFacts, site: SiteFacts): PageMetadata {
  const { collectedBy, places = [], parts = [], within } = page;
  return {
    type: 'website',
    tags: ownPageTags(page, site, 'Dataset'),
    jsonLd: [
      {
        '@type': 'Dataset',
        '@id': page.address,
        url: page.address,
        name: page.title,
        description: page.description,
        creator: collectedBy
          ? { '@type': 'Organization', name: collectedBy }
          : schemaNames(site.authors),
        license: page.licence,
        copyrightNotice: page.rights,
        dateModified: page.reviewed ?? undefined,
        temporalCoverage: page.period,
        spatialCoverage:
          places.length > 0 ? places.map((name) => ({ '@type': 'Place', name })) : undefined,
        inLanguage: site.language,
        isPartOf: within ? named(within) : partOfSite(site),
        hasPart: parts.length > 0 ? parts.map(named) : undefined,
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

/** The years that data are about, `1970/2021`, or `2019` alone; undefined when none is known. */
export function yearsCovered(years: readonly number[]): string | undefined {
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}/${last}`;
}
