import { type Fragment, median } from './geometry.ts';

/** What pdf.js tells of a run of letters. */
interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly height: number;
  /** Matrix of six numbers: scale and turn, then place. */
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** Accents that old TeX fonts print as signs of their own, and the marks that belong over the letter behind. */
const accents: ReadonlyMap<string, string> = new Map([
  ['¨', '\u0308'],
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['ˇ', '\u030c'],
  ['˚', '\u030a'],
]);
const parted = /([¨´`ˆ˜ˇ˚])\s?(\p{L})/gu;

/** Puts an accent over its letter where the file has them apart. */
export const composeAccents = (text: string): string =>
  text
    .replace(parted, (_, accent: string, letter: string) => letter + (accents.get(accent) ?? ''))
    .normalize('NFC');

const control = /\p{Cc}/gu;

/** A space is no wider than this, in sizes of type, in a line with few of them; a wider one parts columns. */
const WIDEST_SPACE = 1.1;
/** In a justified line all spaces are about as wide, and none is this much wider than the middle one. */
const OUTLIER = 1.6;
/** So many spaces tell how wide the others of their line are. */
const ENOUGH_SPACES = 3;

/** How wide a space may be, for each item, by the spaces of its line. */
function widestSpaces(items: readonly TextItem[]): number[] {
  const limits: number[] = [];
  let from = 0;
  const endLine = (to: number): void => {
    const line = items.slice(from, to);
    const size = median(line.filter(({ height }) => height > 0).map(({ height }) => height));
    const spaces = line.filter(({ str, width }) => str.trim() === '' && width > 0);
    const usual = median(spaces.map(({ width }) => width));
    const few = spaces.length < ENOUGH_SPACES;
    const limit = few ? size * WIDEST_SPACE : Math.max(usual * OUTLIER, size * WIDEST_SPACE);
    for (let at = from; at < to; at += 1) limits.push(limit);
    from = to;
  };
  for (const [at, { transform }] of items.entries()) {
    const before = items[at - 1]?.transform[5];
    if (before !== undefined && Math.abs(before - (transform[5] ?? 0)) > 1) endLine(at);
  }
  endLine(items.length);
  return limits;
}

/**
 * Runs that are read from left to right or the other way, the spaces between them taken in. Those set
 * upright, as stamps at the margin are, are left out.
 */
export function toFragments(items: readonly TextItem[]): Fragment[] {
  const fragments: Fragment[] = [];
  const limits = widestSpaces(items);
  for (const [at, { str, dir, width, height, transform, fontName }] of items.entries()) {
    const [a = 1, b = 0, , d = 1, x = 0, y = 0] = transform;
    const isTurned = Math.abs(b) > Math.abs(a) / 2;
    const text = str.replace(control, '');
    if (isTurned || text === '' || !Number.isFinite(x + y + width)) continue;
    const before = fragments.at(-1);
    if (text.trim() === '') {
      if (before !== undefined && follows(before, x, y) && width < (limits[at] ?? 0)) {
        fragments[fragments.length - 1] = {
          ...before,
          text: `${before.text} `,
          right: Math.max(before.right, x + width),
        };
      }
      continue;
    }
    const size = height > 0 ? height : Math.abs(d);
    fragments.push({
      text,
      left: x,
      right: x + Math.max(width, 0),
      y,
      size: size > 0 ? size : 1,
      font: fontName,
      isRightToLeft: dir === 'rtl',
    });
  }
  return fragments;
}

/** Whether a space stands behind a run, on its line. */
const follows = (before: Fragment, x: number, y: number): boolean =>
  !before.isRightToLeft &&
  Math.abs(before.y - y) < before.size / 2 &&
  Math.abs(x - before.right) < before.size / 2;
