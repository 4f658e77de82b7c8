import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createReferenceIndex,
  type ReferenceRecord,
  searchReferences,
} from '../../src/search/reference-index.ts';

const record = (fields: Partial<ReferenceRecord> & { key: string }): ReferenceRecord => ({
  authors: '',
  title: '',
  year: '',
  container: '',
  identifiers: [],
  also: '',
  ...fields,
});

const index = createReferenceIndex([
  record({
    key: 'bjorndahl2008',
    authors: 'Bjørndahl, Ulla; Norli, Bjørg',
    title: 'Fritt vilt',
    year: '2008',
  }),
  record({
    key: 'vuolajarvi2019',
    authors: 'Vuolajärvi, Niina',
    title: 'Governing in the Name of Caring',
    year: '2019',
    identifiers: ['10.1007/s13178-018-0338-9', 'https://example.org/caring/'],
  }),
  record({
    key: 'odd2001',
    authors: 'Li, Wei',
    title: 'A DOI (with brackets)',
    identifiers: ['10.1/a(b)c'],
  }),
  record({
    key: 'polaris2017',
    authors: 'Polaris',
    title: 'The Typology',
    also: 'Anthony, B. (2017)',
  }),
]);
const find = (query: string) => searchReferences(index, query);

describe('the reference index', () => {
  it('finds an author typed without diacritics', () => {
    expect(find('Bjorndahl')).toEqual(['bjorndahl2008']);
    expect(find('vuolajarvi')).toEqual(['vuolajarvi2019']);
  });

  it('finds an author typed with decomposed diacritics', () => {
    expect(find('Vuolajärvi'.normalize('NFD'))).toEqual(['vuolajarvi2019']);
  });

  it('forgives a letter in a long word and none in a short one', () => {
    expect(find('Vuolajarvy')).toEqual(['vuolajarvi2019']);
    expect(find('Lo')).toEqual([]);
  });

  it('wants all words to match', () => {
    expect(find('Vuolajärvi 2019')).toEqual(['vuolajarvi2019']);
    expect(find('Vuolajärvi 2008')).toEqual([]);
  });

  it('finds exactly one work by its DOI, however the DOI is written', () => {
    for (const doi of [
      '10.1007/s13178-018-0338-9',
      'https://doi.org/10.1007/S13178-018-0338-9',
      'doi: 10.1007/s13178-018-0338-9',
    ]) {
      expect(find(doi)).toEqual(['vuolajarvi2019']);
    }
    expect(find('10.1/a(b)c')).toEqual(['odd2001']);
  });

  it('finds a work by its citekey and by its address', () => {
    expect(find('@odd2001')).toEqual(['odd2001']);
    expect(find('example.org/caring')).toEqual(['vuolajarvi2019']);
  });

  it('finds a work by the name under which the report lists it', () => {
    expect(find('Anthony')).toEqual(['polaris2017']);
  });

  it('answers any query with keys it knows', () => {
    const keys = new Set(index.records.map(({ key }) => key));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) =>
        find(query).every((key) => keys.has(key)),
      ),
    );
  });
});
