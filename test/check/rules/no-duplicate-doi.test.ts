import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-duplicate-doi';
const doi = '10.1234/ns.2019.7';

const entry = (key: string, fields: string, type = 'article'): string =>
  `@${type}{${key},\n  author = {Lund, Kari},\n  title = {Work and travel},\n  date = {2019},\n${fields}\n}\n`;
const withDoi = (value: string): string =>
  entry('a', `doi = {${doi}}`) + entry('b', `doi = {${value}}`);
const found = (bib: string) => findingsOf(rule, { 'bibliography/a.bib': bib });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    doi,
    doi.toUpperCase(),
    `https://doi.org/${doi}`,
    `http://dx.doi.org/${doi}`,
    `doi:${doi}`,
    `${doi}.`,
  ])('knows %s for the same DOI', (value) => {
    expect(found(withDoi(value)).map(({ key }) => key)).toEqual(['b']);
  });

  it.each(['10.1234/ns.2019.70', '10.1234/ns.2019', 'none', '', '10.1234/'])(
    'takes %j for another one, or none',
    (value) => {
      expect(found(withDoi(value))).toEqual([]);
    },
  );

  it('finds the address of a DOI in an entry that has no DOI, and marks what is written', () => {
    const texts = {
      'bibliography/a.bib':
        entry('a', `doi = {${doi}}`) + entry('b', `url = {https://doi.org/${doi}}`),
    };
    const [finding] = findingsOf(rule, texts);
    expect(finding).toMatchObject({ key: 'b', field: 'url', severity: 'warning' });
    expect(finding && marked(finding, texts)).toBe(`https://doi.org/${doi}`);
    expect(finding?.related).toMatchObject([{ line: 5, column: 8 }]);
  });

  it('speaks of one work, or of a DOI in the wrong place, as the titles tell', () => {
    expect(found(withDoi(doi))[0]?.message).toContain('entered twice');
    const other = withDoi(doi).replace(
      /Work and travel(?![\s\S]*Work and travel)/,
      'Ferries in winter',
    );
    expect(found(other)[0]?.message).toContain('titles differ');
  });

  it('leaves alone entries that name each other, versions of one program, and copies of one key', () => {
    const related =
      entry('a', `doi = {${doi}}`) + entry('b', `doi = {${doi}},\n  related = {c, a}`);
    expect(found(related)).toEqual([]);
    const versions = ['1', '2'].map((version) =>
      entry(`v${version}`, `doi = {${doi}},\n  version = {${version}}`, 'software'),
    );
    expect(found(versions.join(''))).toEqual([]);
    expect(found(entry('a', `doi = {${doi}}`).repeat(2))).toEqual([]);
  });

  it('does not count what a chapter takes over from the entry of its book', () => {
    const chapter =
      '@incollection{a,\n  author = {Lund, Kari},\n  title = {Ports},\n  crossref = {book},\n}\n';
    const second = chapter.replace('{a', '{b').replace('Ports', 'Tides');
    expect(found(chapter + second + entry('book', `doi = {${doi}}`, 'collection'))).toEqual([]);
  });

  it('reports each later entry once, however many there are', () => {
    const many = Array.from({ length: 50 }, (_, at) => entry(`k${at}`, `doi = {${doi}}`)).join('');
    expect(found(many)).toHaveLength(49);
  });
});
