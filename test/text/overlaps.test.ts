import { describe, expect, it } from 'vitest';
import { withoutOverlaps } from '../../src/text/overlaps.ts';

describe('ranges without overlaps', () => {
  it('are in order, the first of those that overlap, the longer of two that begin together', () => {
    const given = [
      { start: 9, end: 12 },
      { start: 2, end: 5 },
      { start: 2, end: 4 },
      { start: 4, end: 10 },
      { start: 5, end: 6 },
    ];
    expect(withoutOverlaps(given)).toEqual([
      { start: 2, end: 5 },
      { start: 5, end: 6 },
      { start: 9, end: 12 },
    ]);
  });
});
