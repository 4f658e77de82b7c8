import { describe, expect, it } from 'vitest';
import { footerNavigation, mainNavigation } from '../../../src/site/data/navigation.ts';

const inFooter = footerNavigation.flatMap(({ links }) => links);

describe('the navigation', () => {
  it('has each page once in the header and once in the footer', () => {
    for (const links of [mainNavigation, inFooter]) {
      const paths = links.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect(new Set(links.map(({ label }) => label)).size).toBe(paths.length);
    }
  });

  it('has in the footer what the header has, by the same name', () => {
    const known = new Map(inFooter.map(({ path, label }) => [path, label]));
    for (const { path, label } of mainNavigation) expect(known.get(path)).toBe(label);
  });

  it('has few words in the header, which is two lines on a phone', () => {
    expect(mainNavigation.map(({ label }) => label).join('').length).toBeLessThan(60);
  });

  it('names no PDF that has not been asked for', () => {
    expect(inFooter.filter(({ path }) => !path.endsWith('/'))).toEqual([]);
  });
});
