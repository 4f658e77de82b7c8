import { describe, expect, it } from 'vitest';
import { sameContainer } from '../../../src/check/works/compare-containers.ts';
import { wordsOf } from '../../../src/check/works/describe-title.ts';

const same = (a: string, b: string): boolean => sameContainer(wordsOf(a), wordsOf(b));

describe('the names of two journals', () => {
  it.each([
    ['Journal of Ethnic and Migration Studies', 'J. Ethn. Migr. Stud.'],
    ['Journal of Ethnic & Migration Studies', 'The Journal of Ethnic and Migration Studies'],
    ['International Migration Review', 'Intl. Migration Review'],
    ['British Medical Journal', 'BMJ'],
    ['Proceedings of the National Academy of Sciences', 'PNAS'],
  ])('%s and %s are one', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['Physical Review B', 'Physical Review C'],
    ['Journal of Abnormal Psychology', 'Journal of Abnormal Psychiatry'],
    ['Nordic Studies', 'Nordic Studies in Law'],
    ['Migration', 'Migration Studies'],
    ['Nature', 'Science'],
  ])('%s and %s are two', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
