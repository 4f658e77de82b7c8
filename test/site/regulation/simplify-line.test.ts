import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Point, simplifyLine } from '../../../src/site/regulation/simplify-line.ts';

const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
const line = fc.array(point, { minLength: 2, maxLength: 40 });

describe('a simplified line', () => {
  it('loses points that lie on the way', () => {
    const points: Point[] = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [10, 10],
    ];
    expect(simplifyLine(points, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('keeps the far corner of a ring, which begins where it ends', () => {
    const ring: Point[] = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 0],
    ];
    expect(simplifyLine(ring, 1)).toEqual(ring);
  });

  it('keeps its ends and the order of its points, and is whole when nothing may be lost', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 20 }), (points, tolerance) => {
        const simple = simplifyLine(points, tolerance);
        expect(simple[0]).toBe(points[0]);
        expect(simple.at(-1)).toBe(points.at(-1));
        const places = simple.map((one) => points.indexOf(one));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
