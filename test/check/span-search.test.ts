import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBefore, createOverlapSearch } from '../../src/check/span-search.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('a search among spans', () => {
  it('agrees with looking at each of them', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, asked) => {
        const expected = spans.some(({ start, end }) => start < asked.end && asked.start < end);
        expect(createOverlapSearch(spans)(asked)).toBe(expected);
      }),
    );
  });

  it('counts the places before a place', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(30), (places, place) => {
        const ordered = places.toSorted((a, b) => a - b);
        expect(countBefore(ordered, place)).toBe(places.filter((one) => one < place).length);
      }),
    );
  });
});
