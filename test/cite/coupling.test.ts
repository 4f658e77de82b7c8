import { describe, expect, it } from 'vitest';
import { couplingsOf } from '../../src/cite/coupling.ts';

const pages = (record: Record<string, string[]>) =>
  new Map(Object.entries(record).map(([page, keys]) => [page, new Set(keys)]));

describe('pages that share sources', () => {
  it('are ranked by the works they share, and rare works weigh more', () => {
    const corpus = pages({
      a: ['everywhere', 'common', 'rare', 'own'],
      b: ['everywhere', 'common'],
      c: ['everywhere', 'rare'],
      d: ['everywhere', 'common'],
      e: ['everywhere'],
    });
    expect(couplingsOf('a', corpus).map(({ page, shared }) => [page, ...shared])).toEqual([
      ['c', 'rare'],
      ['b', 'common'],
      ['d', 'common'],
    ]);
  });

  it('show the rarest of the shared works first', () => {
    const corpus = pages({ a: ['x', 'y'], b: ['x', 'y'], c: ['x'], d: [] });
    expect(couplingsOf('a', corpus)[0]?.shared).toEqual(['y', 'x']);
  });

  it('are none where nothing is shared, or only what all cite', () => {
    expect(couplingsOf('a', pages({ a: ['x'], b: ['x'] }))).toEqual([]);
    expect(couplingsOf('a', pages({ a: ['x'], b: ['y'] }))).toEqual([]);
    expect(couplingsOf('gone', pages({ a: ['x'] }))).toEqual([]);
  });
});
