import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-doi';
const path = 'bibliography/references.bib';
const found = (doi: string) =>
  findingsOf(rule, { [path]: book('berg2015', `  doi = {${doi}},\n`) });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    '10.1000/182',
    '10.1016/S0004-3702(97)00050-7',
    '10.1002/(SICI)1097-4571(199106)42:5<361::AID-ASI6>3.0.CO;2-G',
    '10.1175/1520-0493(1987)115<1606:GARSPP>2.0.CO;2',
    '10.1002/(SICI)1096-8644(199706)103:2$<$187::AID-AJPA5$>$3.0.CO;2-X',
    '10.1000.10/123456',
    '10.1007/978-3-319-1\\_2',
    '10.1007/978-3-319-1{\\_}2',
    '10.5281/zenodo.1234567',
    '10/fg6rf9',
    'fg6rf9',
    ' 10.1000/182 ',
    '10.1371/journal.pone.0012345',
    '10.1234/æøå',
  ])('lets %s be', (doi) => {
    expect(found(doi)).toEqual([]);
  });

  it.each([
    ['https://www.jstor.org/stable/3317464', 'error'],
    ['PMC6350954', 'error'],
    ['10.1016', 'error'],
    ['1O.1016/j.x.2017', 'error'],
    ['0.1088/0957-4484/22', 'error'],
    ['10.12/x', 'error'],
    ['10.1234//x', 'error'],
    ['10.1234/ab c', 'error'],
    ['10.1234 /abc', 'error'],
    ['10.1234/abc and 10.1234/abd', 'warning'],
    ['10.1234/abc; 10.1234/abd', 'warning'],
    ['10.1234/a–b', 'warning'],
    ['10.1234/abc,', 'warning'],
    ['10.1234/abc)', 'warning'],
    ['10.3389/fpsyg.2013.00001/full', 'warning'],
    ['10.1080/1369183X.2019.1570144?journalCode=cjms20', 'warning'],
    ['10.1234/abc (accessed 3 May)', 'warning'],
    ['doi:10.1234/abc', 'info'],
    ['DOI 10.1234/abc', 'info'],
    ['http://dx.doi.org/10.1234/abc', 'info'],
    ['https://onlinelibrary.wiley.com/doi/10.1234/abc/full', 'info'],
  ])('weighs %s as %s', (doi, severity) => {
    expect(found(doi).map((one) => one.severity)).toEqual([severity]);
  });

  it.each([
    ['https://doi.org/10.1002/%28SICI%291097-4571', '10.1002/(SICI)1097-4571'],
    ['https://onlinelibrary.wiley.com/doi/10.1234/abc/full', '10.1234/abc'],
    ['10.1234/a(b)c).', '10.1234/a(b)c'],
    ['10.1007/s13178–018–0338–9', '10.1007/s13178-018-0338-9'],
  ])('proposes for %s the DOI %s', (doi, better) => {
    expect(found(doi)[0]?.message.endsWith(` ${better}.`)).toBe(true);
  });

  it('marks the DOI without the space around it', () => {
    const texts = { [path]: book('berg2015', '  doi = { 10.1234/abc. },\n') };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('10.1234/abc.');
  });

  it('marks the whole value when it was joined from parts', () => {
    const texts = { [path]: `@string{acm = {10.1145}}\n${book('k', '  doi = acm # {/ 12},\n')}` };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('acm # {/ 12}');
  });
});
