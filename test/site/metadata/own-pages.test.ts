import { describe, expect, it } from 'vitest';
import { datasetMetadata, yearsCovered } from '../../../src/site/metadata/dataset.ts';
import {
  pageMetadata,
  siteMetadata,
  workMetadata,
} from '../../../src/site/metadata/kinds-of-page.ts';
import {
  articleMetadata,
  collectionMetadata,
  glossaryMetadata,
  termMetadata,
} from '../../../src/site/metadata/own-texts.ts';
import type { PageMetadata } from '../../../src/site/metadata/page-metadata.ts';
import { authorsOf } from '../../../src/site/metadata/page-reference.ts';
import { foreignTerms } from './schema-terms.ts';
import { article, book, chapter, law, page, report, thesis, work } from './works.ts';

const site = {
  name: 'Map',
  description: 'D',
  language: 'en',
  address: '/',
  basedOn: '/references/kock2023/',
  authors: [],
};
const facts = { address: '/p/', title: 'P', description: 'About p.', reviewed: '2026-11-21' };
const cites = [{ type: 'Book', name: 'B', address: '/references/b/' }];
const written = ({ tags }: PageMetadata) => tags.map(({ name, content }) => `${name}=${content}`);
const node = ({ jsonLd }: PageMetadata) => JSON.parse(JSON.stringify(jsonLd[0]));
const tagNames = (metadata: PageMetadata) =>
  [...new Set(metadata.tags.map(({ name }) => name.split(/[._]/)[0]))].sort();

const theme = collectionMetadata(
  { ...facts, cites, parts: [{ title: 'T', address: '/topics/t/' }] },
  site,
);
const model = articleMetadata(
  { ...facts, cites, about: { term: 'Ban', address: '/g/ban/' } },
  site,
);
const term = termMetadata({ ...facts, term: 'Ban', aliases: ['Bar'], glossary: '/g/' }, site);
const glossary = glossaryMetadata({ ...facts, terms: [{ term: 'Ban', address: '/g/ban/' }] }, site);
const files = [{ name: 'F', address: '/f.csv', type: 'text/csv' }];
const data = datasetMetadata(
  {
    ...facts,
    files,
    licence: 'https://example.org/licence',
    rights: 'Whose it is.',
    collectedBy: 'Pro Sentret',
    period: '2022-05/2022-09',
    places: ['Norway'],
    within: { title: 'Figures', address: '/figures/' },
    parts: [{ title: 'Part', address: '/figures/part/' }],
  },
  site,
);

describe('what a page of the site says of itself', () => {
  it('is a theme as a collection of its topics, with the works its introduction cites', () => {
    expect(node(theme)).toMatchObject({
      '@type': 'CollectionPage',
      name: 'P',
      dateModified: '2026-11-21',
      hasPart: [{ '@type': 'Article', '@id': '/topics/t/', headline: 'T' }],
      citation: [{ '@type': 'Book', '@id': '/references/b/#work' }],
    });
  });

  it('is a model as an article about its term', () => {
    expect(node(model)).toMatchObject({
      '@type': 'Article',
      about: { '@type': 'DefinedTerm', '@id': '/g/ban/', name: 'Ban' },
    });
    expect(node(model).citation).toHaveLength(1);
  });

  it('is the glossary as the set that each term names as its own', () => {
    expect(node(glossary)['@id']).toBe('/p/');
    expect(node(glossary).hasDefinedTerm).toMatchObject([{ '@id': '/g/ban/', name: 'Ban' }]);
    expect(node(glossary).name).toBe(node(term).inDefinedTermSet.name);
  });

  it('is a table of data with its files, and all that is known of it', () => {
    expect(node(data)).toMatchObject({
      '@type': 'Dataset',
      creator: { '@type': 'Organization', name: 'Pro Sentret' },
      license: 'https://example.org/licence',
      copyrightNotice: 'Whose it is.',
      temporalCoverage: '2022-05/2022-09',
      spatialCoverage: [{ '@type': 'Place', name: 'Norway' }],
      isPartOf: { '@type': 'Dataset', '@id': '/figures/' },
      distribution: [{ contentUrl: '/f.csv', encodingFormat: 'text/csv' }],
    });
  });

  it('claims no licence, author, time, place or day that nobody gave', () => {
    const bare = node(datasetMetadata({ ...facts, reviewed: null, files }, site));
    for (const name of [
      'license',
      'copyrightNotice',
      'creator',
      'temporalCoverage',
      'spatialCoverage',
      'dateModified',
      'hasPart',
    ]) {
      expect(bare, name).not.toHaveProperty(name);
    }
    const tags = written(pageMetadata({ ...facts, reviewed: null }, site));
    expect(tags).not.toContain('DC.date=null');
    expect(tags.some((tag) => tag.startsWith('DC.date'))).toBe(false);
  });

  it('names the authors that the site names, people and bodies', () => {
    const authors = authorsOf({ authors: ['de Haas, Hein', '{Pro Sentret}'] });
    const named = articleMetadata({ ...facts, cites }, { ...site, authors });
    expect(written(named)).toEqual(
      expect.arrayContaining([
        'citation_author=de Haas, Hein',
        'citation_author=Pro Sentret',
        'DC.creator=de Haas, Hein',
      ]),
    );
    expect(node(named).author).toMatchObject([
      { '@type': 'Person', familyName: 'de Haas' },
      { '@type': 'Organization', name: 'Pro Sentret' },
    ]);
    expect(authorsOf({ authors: [] })).toEqual([]);
  });

  it('has Dublin Core wherever it can be cited, and Highwire’s tags where it is a text with sources', () => {
    expect([theme, model].map(tagNames)).toEqual([
      ['DC', 'citation'],
      ['DC', 'citation'],
    ]);
    expect([term, data, pageMetadata(facts, site)].map(tagNames)).toEqual([['DC'], ['DC'], ['DC']]);
    expect(written(data)).toContain('DC.type=Dataset');
    expect(glossary.tags).toEqual([]);
  });

  it('tells the years that data are about as an interval', () => {
    expect(yearsCovered([2010, 1970, 2021])).toBe('1970/2021');
    expect(yearsCovered([2019])).toBe('2019');
    expect(yearsCovered([])).toBeUndefined();
  });

  it('uses no type and no property that schema.org does not have there', () => {
    const odd = [
      work('@report{r, author = {{A}}, title = {T}, isbn = {978-82-692889-7-1}, pages = {1--9}}'),
      work('@online{o, title = {T}, url = {https://example.org/}, pages = {3}}'),
      work('@book{k, title = {T}, isbn = {978-82-692889-7-1}, pages = {1--300}}'),
    ];
    const works = [article, book, chapter, law, page, report, thesis, ...odd];
    const all = [
      theme,
      model,
      term,
      glossary,
      data,
      pageMetadata(facts, site),
      siteMetadata(site, '/search/'),
      ...works.map((item) => workMetadata(item, facts, site)),
    ];
    expect(all.flatMap(({ jsonLd }) => foreignTerms(jsonLd))).toEqual([]);
    expect(foreignTerms({ '@type': 'DefinedTerm', inLanguage: 'en' })).toEqual([
      'DefinedTerm.inLanguage',
    ]);
  });

  it('keeps the ISBN of a report, which is no book there', () => {
    const item = work('@report{r, title = {T}, isbn = {978-82-692889-7-1}}');
    expect(node(workMetadata(item, facts, site)).mainEntity.identifier).toMatchObject([
      { '@type': 'PropertyValue', propertyID: 'isbn' },
    ]);
  });
});
