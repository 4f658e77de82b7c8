import { describe, expect, test } from 'vitest';
import { addMonth, readDate } from '../../src/bib/dates.ts';

const parts = (...dates: number[][]) => ({ 'date-parts': dates });

describe('readDate', () => {
  test.each([
    ['2018', parts([2018])],
    ['2018-09', parts([2018, 9])],
    ['2018-09-06', parts([2018, 9, 6])],
    ['2018-9-6', parts([2018, 9, 6])],
    ['2018-09-06T12:00:00Z', parts([2018, 9, 6])],
    ['2017/2018', parts([2017], [2018])],
    ['2017-03/2018-01', parts([2017, 3], [2018, 1])],
    ['2017--2018', parts([2017], [2018])],
    ['2017–2018', parts([2017], [2018])],
    ['2020/', parts([2020])],
    ['2020/..', parts([2020])],
    ['../2020', parts([2020])],
    ['199X', parts([1990], [1999])],
    ['19XX', parts([1900], [1999])],
    ['199u', parts([1990], [1999])],
    ['2004-XX', parts([2004])],
    ['1990~', { ...parts([1990]), circa: true }],
    ['1990?', { ...parts([1990]), circa: true }],
    ['1990%', { ...parts([1990]), circa: true }],
    ['c. 1990', { ...parts([1990]), circa: true }],
    ['1990/1995~', { ...parts([1990], [1995]), circa: true }],
    ['2020-21', { ...parts([2020]), season: 1 }],
    ['2020-24', { ...parts([2020]), season: 4 }],
    ['2020-33', parts([2020])],
    ['-0044', parts([-45])],
    ['0000', parts([-1])],
    ['Y12000', parts([12000])],
    ['{2018}', parts([2018])],
    ['[1905]', parts([1905])],
    ['5 March 2019', parts([2019, 3, 5])],
    ['March 5, 2019', parts([2019, 3, 5])],
    ['Sept. 2019', parts([2019, 9])],
  ])('%s', (text, date) => {
    expect(readDate(text)).toEqual(date);
  });

  test.each(['', 'n.d.', 'n. d.', '[n.d.]', 'no date', 's.d.', 'u.å.', 'undated'])(
    '%j is no date',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  test.each([
    'forthcoming',
    'in press',
    '2018a',
    '[1905] 2002',
    '2018-13',
    '2018-00',
    '2018-05-32',
    '2019/2020/2021',
  ])('%s stays as a text', (text) => {
    expect(readDate(text)).toEqual({ literal: text });
  });

  test('a text loses its LaTeX', () => {
    expect(readDate('{\\emph{forthcoming}}')).toEqual({ literal: 'forthcoming' });
  });
});

describe('addMonth', () => {
  const year = parts([2019]);
  test.each([
    ['3', '', [2019, 3]],
    ['3', '14', [2019, 3, 14]],
    ['March', '', [2019, 3]],
    ['mar', '', [2019, 3]],
    ['Dec.', '24', [2019, 12, 24]],
    ['5~3', '', [2019, 5, 3]],
    ['March 14', '', [2019, 3, 14]],
    ['spring', '', [2019]],
    ['', '14', [2019]],
  ])('month %j and day %j', (month, day, date) => {
    expect(addMonth(year, month, day)).toEqual(parts(date));
  });

  test('leaves a date that has its month, a range and a text alone', () => {
    for (const date of [parts([2019, 1]), parts([2018], [2019]), { literal: 'forthcoming' }]) {
      expect(addMonth(date, '3', '1')).toEqual(date);
    }
  });
});
