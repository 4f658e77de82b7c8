import { describe, expect, it } from 'vitest';
import type { RectMark } from '../../../src/site/charts/scene.ts';
import { drawStack } from '../../../src/site/charts/stack.ts';
import { chartOf, itemOf } from './samples.ts';

const items = [itemOf('Men', 146), itemOf('Women', 135), itemOf('Others', 19, 19, 'the rest')];
const scene = drawStack(chartOf(items, { form: 'stack' }));
const rects = scene.marks.filter((mark): mark is RectMark => mark.kind === 'rect');
const parts = rects.filter(({ pixels }) => pixels === undefined);
const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('a bar of parts', () => {
  it('fills the width, each part as wide as its share and beside the one before', () => {
    expect(parts.map(({ x }) => x)).toEqual([0, 146 / 300, 281 / 300]);
    expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });

  it('tells parts apart by pattern, the same in the bar and in the key, and leaves those worked out open', () => {
    const looks = ['fill-1', 'fill-2', 'open'];
    expect(parts.map(({ look }) => look)).toEqual(looks);
    expect(rects.filter(({ pixels }) => pixels !== undefined).map(({ look }) => look)).toEqual(
      looks,
    );
  });

  it('writes every value and its share, and no share of a share', () => {
    expect(texts).toEqual(['Men: 146 (49%)', 'Women: 135 (45%)', 'Others: 19 (6%)']);
    const shares = drawStack(chartOf([itemOf('Men', 70)], { form: 'stack', unit: 'per cent' }));
    expect(shares.marks).toContainEqual(expect.objectContaining({ text: 'Men: 70' }));
  });

  it('is drawn without parts, too', () => {
    expect(drawStack(chartOf([], { form: 'stack' })).marks).toEqual([]);
  });
});
