import { describe, expect, it } from 'vitest';
import { areFar, type Hit, withoutSigns } from '../../../src/site/scripts/search-results.ts';

const hit = (excerptHtml: string): Hit => ({ url: '/', title: 'A page', excerptHtml });

describe('a marked word of an excerpt', () => {
  it('loses the signs around it', () => {
    expect(withoutSigns('trafficking.')).toEqual(['', 'trafficking', '.']);
    expect(withoutSigns('“(skills),')).toEqual(['“(', 'skills', '),']);
  });

  it('keeps the signs inside of it', () => {
    expect(withoutSigns('Nordic-Baltic;')).toEqual(['', 'Nordic-Baltic', ';']);
    expect(withoutSigns('report’s')).toEqual(['', 'report’s', '']);
  });

  it('may be signs alone', () => {
    expect(withoutSigns('…')).toEqual(['…', '', '']);
  });
});

describe('hits that are far from what was asked for', () => {
  it('share only a short beginning with a misspelt name', () => {
    expect(areFar([hit('workers without formal <mark>skills,</mark> bring')], 'skillbrey')).toBe(
      true,
    );
  });

  it('are not those with another form of the word', () => {
    expect(areFar([hit('methods of <mark>traffickers</mark> and')], 'trafficking')).toBe(false);
    expect(areFar([hit('<mark>Migration.</mark> Why')], 'migrants')).toBe(false);
  });

  it('are not those that have one of the words', () => {
    const hits = [hit('a <mark>skill,</mark> as'), hit('of <mark>Norway</mark>')];
    expect(areFar(hits, 'skillbrey norway')).toBe(false);
  });

  it('are not those without a mark', () => {
    expect(areFar([hit('no mark')], 'skillbrey')).toBe(false);
    expect(areFar([], 'skillbrey')).toBe(false);
  });
});
