import fc from 'fast-check';
import { distance as levenshtein } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { closest, editDistance } from '../../src/text/distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['ratha2020', 'ratha2021', 1],
    ['vuolajarvi', 'vuolajavri', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same in both directions', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });

  test('is never above plain Levenshtein distance and at least half of it', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const plain = levenshtein(a, b);
        const own = editDistance(a, b);
        expect(own).toBeLessThanOrEqual(plain);
        expect(own * 2).toBeGreaterThanOrEqual(plain);
      }),
    );
  });

  test('gives up just above a limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      }),
    );
  });
});

describe('closest', () => {
  test('gives the nearest first and equals in alphabetical order', () => {
    const near = closest('ratha2020', ['ratha2012', 'ratha2021', 'rathb2020', 'lang2021'], 2);
    expect(near).toEqual([
      { word: 'ratha2021', distance: 1 },
      { word: 'rathb2020', distance: 1 },
      { word: 'ratha2012', distance: 2 },
    ]);
  });

  test('gives nothing when nothing is near', () => {
    expect(closest('kock2018', ['unodc2021'], 2)).toEqual([]);
  });
});
