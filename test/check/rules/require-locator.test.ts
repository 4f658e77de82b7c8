import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'require-locator';
const quotation = '“a door that was never quite closed to anybody”';
const bib = book('berg2015') + book('vik2016');
const found = (text: string, library = bib) =>
  findingsOf(rule, { 'bibliography/a.bib': library, 'content/a.md': `${text}\n` });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    `The harbour was ${quotation} [@berg2015].`,
    `The harbour was ${quotation} in those years, as one of them wrote [@berg2015].`,
    `The harbour was ${quotation}. [@berg2015]`,
    `As @berg2015 writes, the harbour was ${quotation}.`,
    `The harbour was ${quotation} [see @berg2015].`,
    'The harbour was "a door that was never quite closed to anybody" [@berg2015].',
    'The harbour was “a *door* that was never quite closed to anybody” [@berg2015].',
    '- The harbour was “a door that was\n  never quite closed to\n  anybody” [@berg2015].',
  ])('asks for the page in %j', (text) => {
    expect(found(text).map(({ key }) => key)).toEqual(['berg2015']);
  });

  it.each([
    `The harbour was ${quotation} [@berg2015, p. 12].`,
    `The harbour was ${quotation} [@berg2015, chap. 2].`,
    `The harbour was ${quotation} [@berg2015, unpaged].`,
    `@berg2015 [p. 12] calls the harbour ${quotation}.`,
    `The harbour was ${quotation}.`,
    `The harbour was ${quotation}. Later it was closed [@berg2015].`,
    `The harbour was ${quotation}.\n\nLater it was closed [@berg2015].`,
    `The harbour was ${quotation} [@unknown2000].`,
    `The harbour was ${quotation} [@vik2016; @berg2015, p. 12].`,
    'It was a “door” in those days, and one that was closed [@berg2015].',
    'The study “Borders and How People of the North Cross Them” came out later [@berg2015].',
  ])('is silent about %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the title of the work in quotation marks for a name', () => {
    const titled = book('berg2015').replace(
      'Borders',
      'Borders: how the people of the north cross them',
    );
    expect(
      found('In “how the people of the north cross them” [@berg2015] it is said.', titled),
    ).toEqual([]);
  });

  it.each([
    [
      'a page of the web',
      '@online{berg2015,\n  author = {Berg, Nils},\n  title = {Ports},\n  url = {https://example.org},\n}\n',
    ],
    ['a law', '@legislation{berg2015,\n  author = {{Norway}},\n  title = {Ports},\n}\n'],
    [
      'a single page',
      '@article{berg2015,\n  author = {Berg, Nils},\n  title = {Ports},\n  pages = {7},\n}\n',
    ],
    [
      'a newspaper on the web',
      '@article{berg2015,\n  author = {Berg, Nils},\n  title = {Ports},\n  url = {https://example.org},\n}\n',
    ],
  ])('does not ask for the page of %s', (_, library) => {
    expect(found(`The harbour was ${quotation} [@berg2015].`, library)).toEqual([]);
  });

  it('leaves blocks alone that are no quotations', () => {
    expect(
      found('> Note: the harbour was a door that was never closed to anybody [@berg2015]'),
    ).toEqual([]);
    expect(
      found('> The harbour was never closed [@berg2015], and it was a door to many people.'),
    ).toEqual([]);
  });

  it('marks the key, or the whole citation when there are several works', () => {
    const texts = {
      'bibliography/a.bib': bib,
      'content/a.md': `It was ${quotation} [@berg2015].\n\nIt was ${quotation} [@berg2015; @vik2016].\n`,
    };
    const findings = findingsOf(rule, texts);
    expect(findings.map((finding) => marked(finding, texts))).toEqual([
      '@berg2015',
      '[@berg2015; @vik2016]',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'info', line: 1, column: 57 });
  });
});
