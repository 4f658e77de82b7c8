import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { type Chart, isValue, type ValueItem } from './model.ts';
import { LETTERS, type Look, type Mark, type Scene } from './scene.ts';

const BAR = 34;
const KEY = 14;
const LINE = 24;

const fills: readonly Look[] = ['fill-1', 'fill-2', 'fill-3'];

/** The look of each part: the ones that the report gives in their order, those worked out left open. */
function partLooks(items: readonly ValueItem[]): Look[] {
  let given = 0;
  return items.map(({ how }) =>
    how === null ? (fills[given++ % fills.length] ?? 'open') : 'open',
  );
}

/** The parts of one whole as one bar across the width, and a key below it with every value. */
export function drawStack(chart: Chart): Scene {
  const items = chart.items.filter(isValue);
  const total = sum(items, ({ high }) => high);
  const across = scaleLinear([0, total || 1], [0, 1]);
  const looks = partLooks(items);
  const keys = items.map((_, index) => String(index));
  const whole = Object.fromEntries(items.map(({ high }, index) => [String(index), high]));
  const parts = stack().keys(keys)([whole]);
  const bars = parts.flatMap((part, index): Mark[] => {
    const [from = 0, to = 0] = part[0] ?? [];
    const look = looks[index] ?? 'open';
    return [
      { kind: 'rect', look, x: across(from), width: across(to) - across(from), y: 0, height: BAR },
    ];
  });
  const key = items.flatMap((item, index) =>
    keyOf(item, looks[index] ?? 'open', BAR + 12 + index * LINE, share(item, total, chart.unit)),
  );
  return { height: BAR + 12 + items.length * LINE, marks: [...bars, ...key] };
}

/** The share of the whole where values are amounts; shares need no second one. */
function share({ high }: ValueItem, total: number, unit: string): string {
  if (unit === 'per cent' || total === 0) return '';
  return ` (${Math.round((100 * high) / total)}%)`;
}

function keyOf({ label, shown }: ValueItem, look: Look, y: number, ofWhole: string): Mark[] {
  return [
    { kind: 'rect', look, x: 0, width: 0, pixels: KEY, y, height: KEY },
    {
      kind: 'text',
      look: 'label',
      x: 0,
      dx: KEY + 8,
      y: y + LETTERS - 2,
      anchor: 'start',
      text: `${label}: ${shown}${ofWhole}`,
    },
  ];
}
