import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/check/data/countries.ts';
import { europe, mapSize, placeOnMap } from '../../../src/site/regulation/europe-map.ts';

describe('the map of Europe', () => {
  it('draws every country that rows may name and that has a number', () => {
    const drawn = new Set(europe.shapes.map(({ code }) => code));
    const numbered = [...countries].filter(([, { numeric }]) => numeric !== null);
    expect(numbered.filter(([code]) => !drawn.has(code)).map(([code]) => code)).toEqual([]);
  });

  it('stays within its frame, middles and marked places included', () => {
    const numbers = europe.shapes.flatMap(({ path }) => path.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(mapSize.width, mapSize.height));
    for (const [x, y] of [...europe.shapes.map(({ centre }) => centre), placeOnMap(-4.2, 57.1)]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(mapSize.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(mapSize.height);
    }
  });

  it('gives the smallest countries a dot, and the others none', () => {
    const tiny = europe.shapes.filter(({ isTiny }) => isTiny).map(({ name }) => name);
    expect(tiny).toContain('Malta');
    expect(tiny).toContain('Luxembourg');
    expect(tiny).not.toContain('Cyprus');
  });
});
