import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Chart, type Item, isValue, type ValueItem } from './model.ts';
import { LETTERS, type Mark, type Scene } from './scene.ts';
import { showNumber } from './show-value.ts';

/** The share of the width that the axis takes; the rest is for values beside the longest bars. */
const AXIS = 0.78;
const BAR = 18;
/** A label, its bar, and the space that parts them from the next label. */
const ROW = 22 + BAR + LETTERS;
const GAP = 36;
const SCALE = 2 * LETTERS;

/** Bars from a common zero, each below its label, with the value at its end; gaps stay gaps. */
export function drawBars({ items, unit }: Chart): Scene {
  const values = items.filter(isValue);
  const highest = unit === 'per cent' ? 100 : (max(values, ({ high }) => high) ?? 0);
  const scale = scaleLinear([0, highest || 1], [0, AXIS]);
  if (unit !== 'per cent') scale.nice(4);
  const x = (value: number): number => Math.min(scale(value), AXIS);
  const marks: Mark[] = [];
  let y = 0;
  for (const item of items) {
    marks.push(...rowOf(item, y, x));
    y += item.kind === 'gap' ? GAP : ROW;
  }
  return { height: y + SCALE, marks: [...axis(scale.ticks(4), x, y), ...marks] };
}

function rowOf(item: Item, y: number, x: (value: number) => number): Mark[] {
  if (item.kind === 'gap') return gap(item.text, y);
  const top = y + 22;
  const label = text('label', 0, 6, y + LETTERS, item.label);
  if (item.kind === 'missing') {
    return [label, text('soft', 0, 6, top + LETTERS, item.text)];
  }
  return [label, ...bar(item, top, x)];
}

function bar(
  { low, high, shown, how }: ValueItem,
  y: number,
  x: (value: number) => number,
): Mark[] {
  const look = how === null ? 'fill-1' : 'open';
  const rect = (from: number, to: number, kind: 'fill-1' | 'open' | 'range'): Mark => ({
    kind: 'rect',
    look: kind,
    x: x(from),
    width: x(to) - x(from),
    y,
    height: BAR,
  });
  const range = low < high ? [rect(low, high, 'range')] : [];
  return [rect(0, low, look), ...range, text('value', x(high), 6, y + LETTERS, shown)];
}

function gap(words: string, y: number): Mark[] {
  const middle = y + LETTERS;
  return [
    { kind: 'line', look: 'dashed', x1: 0, x2: 0, y1: y + 4, y2: y + GAP - 4 },
    text('soft', 0, 10, middle + 4, words),
  ];
}

function axis(ticks: readonly number[], x: (value: number) => number, bottom: number): Mark[] {
  return ticks.flatMap((tick): Mark[] => [
    {
      kind: 'line',
      look: tick === 0 ? 'axis' : 'grid',
      x1: x(tick),
      x2: x(tick),
      y1: 0,
      y2: bottom + 4,
    },
    {
      kind: 'text',
      look: 'soft',
      x: x(tick),
      dx: 0,
      y: bottom + 4 + LETTERS,
      anchor: tick === 0 ? 'start' : 'middle',
      text: showNumber(tick),
    },
  ]);
}

function text(
  look: 'label' | 'value' | 'soft',
  x: number,
  dx: number,
  y: number,
  words: string,
): Mark {
  return { kind: 'text', look, x, dx, y, anchor: 'start', text: words };
}
