import { describe, expect, it } from 'vitest';
import { lettersFor, unicodeRange } from '../../../src/site/fonts/letters.ts';

describe('the letters that the typefaces are cut to', () => {
  it('hold Nordic and Slavic names complete, whatever the review writes', () => {
    const { common, rare } = lettersFor('');
    const all = new Set(common + rare);
    const names = 'Ærø Åse Đorđević Łukasz Wałęsa Dvořák Žižek Çelik Ğül Țepeș Ŧŋ Ķēķīši';
    expect([...names].filter((letter) => !all.has(letter))).toEqual([]);
  });

  it('hold every letter that is used, and no letter twice', () => {
    const { common, rare } = lettersFor('Việt Nam, naïve');
    expect(rare).toContain('ệ');
    expect([...rare].filter((letter) => common.includes(letter))).toEqual([]);
    expect(new Set(rare).size).toBe([...rare].length);
  });

  it('leave out what no typeface draws', () => {
    expect(lettersFor('\n\u0007\ufeff').rare).toBe(lettersFor('').rare);
  });

  it('are told to browsers as ranges', () => {
    expect(unicodeRange('cbaxz')).toBe('U+61-63, U+78, U+7A');
    expect(unicodeRange('')).toBe('');
  });
});
