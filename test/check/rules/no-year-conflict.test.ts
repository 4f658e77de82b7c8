import { describe, expect, it } from 'vitest';
import { checkTexts, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-year-conflict';
const path = 'bibliography/references.bib';
const today = '2026-11-21';
const found = (type: string, fields: string) =>
  checkTexts({ [path]: `@${type}{k, ${fields}}` }, { rules: new Set([rule]), today }).findings;

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['article', 'date = {2027}, doi = {10.1080/1369183X.2020.1862646}'],
    ['article', 'date = {2015}, doi = {10.1016/j.socscimed.2017.10.020}'],
    ['article', 'date = {2009}, doi = {10.1007/s13178-018-0338-9}'],
    ['article', 'date = {2001}, doi = {10.1175/1520-0493(1987)115<1606:GARSPP>2.0.CO;2}'],
    ['article', 'date = {1912}, doi = {10.5194/acp-12-3825-2012}'],
    ['report', 'title = {World Migration Report 2022}, date = {2012}'],
    ['report', 'title = {The 2019 {R}eport on harbours}, date = {2009}'],
    ['report', 'title = {Annual Report 2003}, date = {2013}'],
    ['book', 'title = {Proceedings of the 2019 Conference}, date = {2016}'],
    ['online', 'date = {2015}, url = {https://example.org/2019/05/03/ferry}'],
    ['online', 'date = {2022}, url = {https://example.org/2019/05/ferry}'],
    ['report', 'date = {2019}, url = {https://example.org/uploads/2015/03/ferry.pdf}'],
    ['book', 'date = {2015}, year = {2014}'],
    ['book', 'date = {1990}, origdate = {1995}'],
    ['online', 'date = {2019}, urldate = {2017-03-05}'],
  ])('finds the conflict in @%s{%s}', (type, fields) => {
    expect(found(type, fields)).toHaveLength(1);
  });

  it.each([
    ['article', 'date = {2018}, doi = {10.1080/1369183X.2019.1570144}'],
    ['article', 'date = {2023}, doi = {10.1080/1369183X.2019.1570144}'],
    ['article', 'date = {2018}, doi = {10.1234/1932-6203}'],
    ['article', 'date = {2009}, doi = {10.1093/bjc/azx028}'],
    ['book', 'date = {2009}, doi = {10.1007/978-3-319-2019-4}'],
    ['report', 'title = {World Migration Report 2022}, date = {2021}'],
    ['report', 'title = {Trafficking Report 2009}, date = {2019}'],
    ['book', 'title = {The Report of 1942 Revisited}, date = {2015}'],
    ['report', 'title = {Vision 2020 Report}, date = {2008}'],
    ['report', 'title = {Energy Report 2050}, date = {2019}'],
    ['book', 'title = {2001: A Space Odyssey}, date = {1968}'],
    ['book', 'title = {Nordic Survey 1990--2010}, date = {2005}'],
    ['book', 'title = {The Agenda 2030}, date = {2015}'],
    ['report', 'date = {2009}, url = {https://example.org/uploads/2019/03/ferry.pdf}'],
    ['article', 'date = {1990}, url = {https://example.org/2019/05/ferry}'],
    ['article', 'date = {2015}, url = {https://example.org/10/2019/5}'],
    ['book', 'date = {2015/2017}, year = {2016}'],
    ['book', 'date = {2015}, year = {forthcoming}'],
    ['book', 'date = {2015}, origdate = {1905}'],
    ['online', 'date = {2019-05-03}, urldate = {2019-03-05}'],
    ['article', 'date = {2019}, urldate = {2017}'],
    ['online', 'urldate = {2017}, url = {https://example.org/2019/05/03/ferry}'],
    ['article', 'year = {in press}, doi = {10.1080/1369183X.2019.1570144}'],
  ])('keeps calm about @%s{%s}', (type, fields) => {
    expect(found(type, fields)).toEqual([]);
  });

  it('marks the date and names the other place', () => {
    const text = '@article{k, date = {2009},\n  doi = {10.1080/1369183X.2019.1570144}}';
    const { findings } = checkTexts({ [path]: text }, { rules: new Set([rule]), today });
    const [finding] = findings;
    expect(finding && marked(finding, { [path]: text })).toBe('2009');
    expect(finding?.message).toContain('2019');
    expect(finding?.related).toMatchObject([{ file: path, line: 2 }]);
  });
});
