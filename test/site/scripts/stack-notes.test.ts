import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackNotes } from '../../../src/site/scripts/stack-notes.ts';

/** Where notes of the given wishes and heights end up: `top+height`. */
function stack(wishes: readonly (readonly [wanted: number, height: number])[]) {
  const notes = wishes.map(([wanted, height]) => ({ wanted, full: height, top: NaN }));
  const end = stackNotes(
    notes.map((note) => ({
      wanted: note.wanted,
      height: () => note.full,
      shorten: () => {
        note.full = Math.min(note.full, 18);
      },
      place: (top) => {
        note.top = top;
      },
    })),
  );
  return { tops: notes.map(({ top }) => top), heights: notes.map(({ full }) => full), end };
}

describe('notes in the margin', () => {
  it('stand where they belong while there is room, and below each other where there is none', () => {
    expect(
      stack([
        [0, 50],
        [100, 80],
        [120, 20],
        [400, 10],
      ]),
    ).toMatchObject({
      tops: [0, 100, 190, 400],
      end: 410,
    });
  });

  it('are shortened where they would stand far from their place', () => {
    const { tops, heights } = stack([
      [0, 100],
      [0, 100],
      [0, 100],
      [0, 100],
      [300, 100],
    ]);
    expect(heights).toEqual([100, 100, 18, 18, 100]);
    expect(tops.at(-1)).toBe(300);
  });

  it('need no room when there are none', () => {
    expect(stack([]).end).toBe(0);
  });

  it('never overlap, and never stand above their place', () => {
    const wish = fc.tuple(fc.nat(5000), fc.nat(400));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const sorted = wishes.toSorted(([a], [b]) => a - b);
        const { tops, heights } = stack(sorted);
        tops.forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(sorted[index]?.[0] ?? 0);
          const above = index === 0 ? 0 : (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0);
          expect(top).toBeGreaterThanOrEqual(above);
        });
      }),
    );
  });
});
