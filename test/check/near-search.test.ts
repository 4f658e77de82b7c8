import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNearSearch } from '../../src/check/near-search.ts';
import { closest } from '../../src/text/distance.ts';

describe('a search for near words', () => {
  it('finds what measuring every distance finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcé1-'), maxLength: 8 });
    fc.assert(
      fc.property(
        word,
        fc.array(word, { maxLength: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (asked, words, limit) => {
          const measured = closest(asked, words, limit).map((near) => near.word);
          expect(createNearSearch(words, { words: 1000 })(asked, limit)).toEqual(measured);
        },
      ),
    );
  });

  it('gives up when its budget is used up', () => {
    const search = createNearSearch(['one', 'two'], { words: 3 });
    expect(search('onee', 1)).toEqual(['one']);
    expect(search('onee', 1)).toEqual([]);
  });
});
