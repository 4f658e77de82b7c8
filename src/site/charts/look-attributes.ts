import type { Look } from './scene.ts';

const INK = '#1b1d21';
const SOFT = '#45423b';
const ACCENT = '#0a4a66';
const LINE = '#d9d4c7';

/** Looks as attributes of SVG, for a file that stands alone on white paper. */
export const lookAttributes: Readonly<Record<Look, Readonly<Record<string, string>>>> = {
  'fill-1': { fill: ACCENT },
  'fill-2': { fill: 'url(#hatched)', stroke: ACCENT },
  'fill-3': { fill: 'url(#dotted)', stroke: ACCENT },
  open: { fill: 'url(#open)', stroke: ACCENT, 'stroke-dasharray': '4 3' },
  range: { fill: 'url(#hatched)', stroke: ACCENT },
  axis: { stroke: INK },
  grid: { stroke: LINE },
  dashed: { stroke: SOFT, 'stroke-dasharray': '2 4', 'stroke-width': '2' },
  label: { fill: INK },
  value: { fill: INK, 'font-weight': '700' },
  soft: { fill: SOFT },
};

export const paper = { INK, SOFT, ACCENT } as const;
