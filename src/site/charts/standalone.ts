import { element, escapeXmlText } from '../../report/xml.ts';
import { describe, keyOf } from './describe.ts';
import { draw } from './draw.ts';
import { lookAttributes, paper } from './look-attributes.ts';
import type { Chart } from './model.ts';
import { LETTERS, type Mark } from './scene.ts';

const WIDTH = 640;
const MARGIN = 20;
const INNER = WIDTH - 2 * MARGIN;
/** Letters to a line: a little under what fits in the fonts that are likely to be there. */
const TITLE_LETTERS = 62;
const NOTE_LETTERS = 88;

/** A chart as a file of its own: its colours, title, source and note in it, for light paper. */
export function standaloneSvg(chart: Chart, source: string): string {
  const scene = draw(chart);
  const title = wrap(chart.title, TITLE_LETTERS);
  const notes = [keyOf(chart), chart.note, source].flatMap((text) => wrap(text, NOTE_LETTERS));
  const top = MARGIN + title.length * 24 + 30;
  const below = top + scene.height + 24;
  const height = below + notes.length * 18 + MARGIN;
  const heading = title.map((line, index) =>
    words(line, MARGIN, MARGIN + 18 + index * 24, { 'font-size': '18', 'font-weight': '700' }),
  );
  const about = words(chart.about, MARGIN, MARGIN + title.length * 24 + 12, {
    fill: paper.SOFT,
  });
  const foot = notes.map((line, index) =>
    words(line, MARGIN, below + index * 18, { fill: paper.SOFT, 'font-size': '13' }),
  );
  const marks = scene.marks.map((mark) => drawn(mark, top));
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif",
      'font-size': LETTERS,
      fill: paper.INK,
    },
    [
      element('title', { id: 'title' }, [escapeXmlText(chart.title)]),
      element('desc', { id: 'desc' }, [escapeXmlText(describe(chart))]),
      element('defs', {}, patterns),
      element('rect', { width: WIDTH, height, fill: '#ffffff' }),
      ...heading,
      about,
      ...marks,
      ...foot,
    ],
  )}\n`;
}

/** Bars are told apart by their pattern, so that a print without colour says the same. */
const patterns = [
  pattern(
    'hatched',
    6,
    45,
    element('path', { d: 'M0 0V6', stroke: paper.ACCENT, 'stroke-width': 4 }),
  ),
  pattern('dotted', 6, 0, element('circle', { cx: 3, cy: 3, r: 1.6, fill: paper.ACCENT })),
  pattern('open', 9, -45, element('path', { d: 'M0 0V9', stroke: paper.ACCENT })),
];

function pattern(id: string, size: number, turn: number, child: string): string {
  const units = 'userSpaceOnUse';
  const patternTransform = `rotate(${turn})`;
  return element(
    'pattern',
    { id, width: size, height: size, patternUnits: units, patternTransform },
    [child],
  );
}

function drawn(mark: Mark, top: number): string {
  const look = lookAttributes[mark.look];
  const x = (share: number): number => round(MARGIN + share * INNER);
  if (mark.kind === 'text') {
    return words(mark.text, x(mark.x) + mark.dx, top + mark.y, {
      'text-anchor': mark.anchor,
      ...look,
    });
  }
  if (mark.kind === 'line') {
    const { x1, x2, y1, y2 } = mark;
    return element('line', { x1: x(x1), x2: x(x2), y1: top + y1, y2: top + y2, ...look });
  }
  const width = mark.pixels ?? round(mark.width * INNER);
  const { height } = mark;
  return element('rect', { x: x(mark.x), y: top + mark.y, width, height, ...look });
}

function words(
  text: string,
  x: number,
  y: number,
  more: Readonly<Record<string, string>> = {},
): string {
  return element('text', { x, y, ...more }, [escapeXmlText(text)]);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Lines of at most so many letters, broken between words. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
