import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../src/site/charts/bars.ts';
import type { RectMark, Scene, TextMark } from '../../../src/site/charts/scene.ts';
import { chartOf, itemOf } from './samples.ts';

const rects = ({ marks }: Scene): RectMark[] => marks.filter((mark) => mark.kind === 'rect');
const texts = ({ marks }: Scene): TextMark[] => marks.filter((mark) => mark.kind === 'text');

describe('a bar chart', () => {
  it('begins every bar at a common zero and makes it as long as its value', () => {
    const [a, b] = rects(drawBars(chartOf([itemOf('a', 50), itemOf('b', 100)])));
    expect([a?.x, b?.x]).toEqual([0, 0]);
    expect(b?.width).toBeCloseTo(2 * (a?.width ?? 0));
  });

  it('draws shares against the whole hundred, however small they are', () => {
    const scene = drawBars(chartOf([itemOf('a', 10)], { unit: 'per cent' }));
    const hundred = texts(scene).find(({ text }) => text === '100');
    expect(rects(scene)[0]?.width).toBeCloseTo((hundred?.x ?? 0) / 10);
  });

  it('draws a range as two parts, the second in another look', () => {
    const parts = rects(drawBars(chartOf([itemOf('a', 70, 80)], { unit: 'per cent' })));
    expect(parts.map(({ look }) => look)).toEqual(['fill-1', 'range']);
    expect(parts[1]?.x).toBeCloseTo(parts[0]?.width ?? 0);
  });

  it('leaves a value that the editors worked out open', () => {
    const [bar] = rects(drawBars(chartOf([itemOf('a', 5, 5, '2 and 3')])));
    expect(bar?.look).toBe('open');
  });

  it('draws no bar for a gap in the years, nor for a value that is not given', () => {
    const scene = drawBars(
      chartOf([
        itemOf('1970', 84),
        { kind: 'gap', text: 'no figures for 1971 to 2018' },
        { kind: 'missing', label: '2019', text: 'not given' },
      ]),
    );
    expect(rects(scene).length).toBe(1);
    const said = texts(scene).map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['no figures for 1971 to 2018', 'not given']));
  });

  it('keeps within its width and height, whatever the values are', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(values, fc.constantFrom('people', 'per cent'), (numbers, unit) => {
        const items = numbers.map((number) => itemOf('x', number));
        const scene = drawBars(chartOf(items, { unit }));
        for (const { x, width, y, height } of rects(scene)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(1);
          expect(y + height).toBeLessThanOrEqual(scene.height);
        }
      }),
    );
  });
});
