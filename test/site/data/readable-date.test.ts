import { describe, expect, it } from 'vitest';
import { readableDate, readableSpan } from '../../../src/site/data/readable-date.ts';

describe('a date in words', () => {
  it.each([
    ['2026-11-21', '21 November 2026'],
    ['2026-11', 'November 2026'],
    ['1999', '1999'],
    ['2026-13-40', '2026-13-40'],
  ])('of %s is %s', (day, words) => {
    expect(readableDate(day)).toBe(words);
  });
});

describe('a span of time in words', () => {
  it.each([
    ['2000-12-12', '2000-12-15', '12–15 December 2000'],
    ['2000-11-12', '2000-12-15', '12 November to 15 December 2000'],
    ['1999-12-30', '2000-01-02', '30 December 1999 to 2 January 2000'],
    ['2022-05', '2022-09', 'May to September 2022'],
    ['2021-11', '2022-02', 'November 2021 to February 2022'],
    ['1999', '2003', '1999–2003'],
    ['1999', '2003-05', '1999 to May 2003'],
    ['2003-05-01', '2003-06', '1 May 2003 to June 2003'],
  ])('from %s until %s says what both share once: %s', (from, until, words) => {
    const { start, joint, end } = readableSpan(from, until);
    expect(start + joint + end).toBe(words);
  });
});
