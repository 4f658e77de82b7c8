import { drawBars } from './bars.ts';
import type { Chart } from './model.ts';
import type { Scene } from './scene.ts';
import { drawStack } from './stack.ts';

/** The drawing of a chart. */
export function draw(chart: Chart): Scene {
  return chart.form === 'stack' ? drawStack(chart) : drawBars(chart);
}
