import { describe, expect, it } from 'vitest';
import { checkTexts, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-date';
const path = 'bibliography/references.bib';
const today = '2026-11-21';
const texts = (fields: string) => ({ [path]: `@book{k, title = {T}, ${fields}}` });
const found = (fields: string) =>
  checkTexts(texts(fields), { rules: new Set([rule]), today }).findings;

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    '2019',
    '2019-03',
    '2019-03-05',
    '2019-03-05T14:34:00',
    '2019-03-05T14:34:00Z',
    '2019-03-05T14:34:00+05:00',
    '2020-02-29',
    '1500-02-29',
    '2001/2012',
    '1997/',
    '1997/..',
    '../1997',
    'unknown/1997',
    '2002-01/2002-02',
    '19XX',
    '199X',
    '199u',
    '1999-XX',
    '1999-01-XX',
    '2019-21',
    '1850~',
    '1850?/1860~',
    '-0044',
    'Y-170000002',
    '{2019}',
    '2027',
    '2027-06',
  ])('reads the date %s', (date) => {
    expect(found(`date = {${date}}`)).toEqual([]);
  });

  it.each([
    ['2019-02-30', 'error'],
    ['2019-02-29', 'error'],
    ['2019-13', 'error'],
    ['2019-00', 'error'],
    ['2019-01-00', 'error'],
    ['2019/2015', 'error'],
    ['2019-05/2019-03', 'error'],
    ['2019a', 'warning'],
    ['19', 'warning'],
    ['201', 'warning'],
    ['2028', 'warning'],
    ['2027-12', 'warning'],
    ['3019', 'warning'],
    ['n.d.', 'info'],
    ['in press', 'info'],
  ])('weighs the date %s as %s', (date, severity) => {
    expect(found(`date = {${date}}`).map((one) => one.severity)).toEqual([severity]);
  });

  it.each([
    ['5 March 2019', '2019-03-05'],
    ['March 5, 2019', '2019-03-05'],
    ['5th March 2019', '2019-03-05'],
    ['Tuesday, 5 March 2019', '2019-03-05'],
    ['Mar. 2019', '2019-03'],
    ['2019/03/05', '2019-03-05'],
    ['2019-3-5', '2019-03-05'],
    ['20190305', '2019-03-05'],
    ['05.03.2019', '2019-03-05'],
    ['25/03/2019', '2019-03-25'],
    ['2019/05', '2019-05'],
    ['2019/20', '2019/2020'],
    ['2015-2019', '2015/2019'],
    ['2015--2019', '2015/2019'],
    ['2015–19', '2015/2019'],
    ['c. 1850', '1850~'],
    ['[2019]', '2019'],
  ])('proposes for %s the date %s', (date, better) => {
    expect(found(`date = {${date}}`)[0]?.message).toContain(`Write ${better}.`);
  });

  it('proposes nothing where day and month may be meant either way', () => {
    expect(found('date = {03/04/2019}')[0]?.message).toContain('like 2019-03-05');
  });

  it.each([
    '2019',
    '2027',
    '2019/2020',
    '1999--2000',
    'c. 1850',
    '[1905] 2002',
    'in press',
    'n.d.',
    'March 2019',
    '1850?',
  ])('lets the year %s of classic BibTeX be', (year) => {
    expect(found(`year = {${year}}`)).toEqual([]);
  });

  it.each(['2019b', '98', '20199', '2O19', 'l998', '2028', '2000--1999'])(
    'finds a slip in the year %s',
    (year) => {
      expect(found(`year = {${year}}`)).toHaveLength(1);
    },
  );

  it.each([
    ['month = 13', 1],
    ['month = {0}', 1],
    ['month = feb', 0],
    ['month = {5~Feb.}', 0],
    ['year = 2019, month = 2, day = 29', 1],
    ['year = 2020, month = feb, day = 29', 0],
    ['day = 32', 1],
  ])('looks at %s: %i findings', (fields, count) => {
    expect(found(fields)).toHaveLength(count);
  });

  it('knows a visit that is still to come, whatever the time zone', () => {
    expect(found('urldate = {2026-11-22}')).toEqual([]);
    expect(found('urldate = {2026-11-23}')).toHaveLength(1);
    expect(found('urldate = {2027}')).toHaveLength(1);
    expect(found('urldate = {2026}')).toEqual([]);
  });

  it('lets a work that is to appear, and a conference to come, have their year', () => {
    expect(found('date = {2030}, pubstate = {forthcoming}')).toEqual([]);
    expect(found('date = {2026}, eventdate = {2029-05-03}')).toEqual([]);
  });

  it('takes the day from the clock when none is given', () => {
    const next = new Date().getUTCFullYear() + 3;
    const run = (year: number) =>
      checkTexts(texts(`date = {${year}}`), { rules: new Set([rule]) }).findings;
    expect(run(next)).toHaveLength(1);
    expect(run(next - 3)).toEqual([]);
  });

  it('marks the value', () => {
    const [finding] = found('date = {2019a}');
    expect(finding && marked(finding, texts('date = {2019a}'))).toBe('2019a');
  });
});
