import { composeAccents } from './fragments.ts';
import { type Fragment, type Line, median } from './geometry.ts';

/** Share of the size by which base lines of one line may differ. */
const LEVEL = 0.35;
/** A raised figure as small as this marks a note. */
const NOTE_SIZE = 0.8;
/** Share of the size from which on a gap is a space. */
const SPACE = 0.14;
const superscripts: ReadonlyMap<string, string> = new Map(
  [...'0123456789'].map((digit, at) => [digit, [...'⁰¹²³⁴⁵⁶⁷⁸⁹'][at] ?? digit]),
);

/** Groups the fragments of a column by their base lines, from top to bottom. */
export function toLines(fragments: readonly Fragment[], column: number): Line[] {
  const sorted = [...fragments].sort((a, b) => b.y - a.y || a.left - b.left);
  const groups: Fragment[][] = [];
  for (const fragment of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && isLevel(group, fragment)) group.push(fragment);
    else groups.push([fragment]);
  }
  return groups.map((group) => makeLine(group, column));
}

/** Whether a fragment stands on the line of a group, raised or lowered figures included. */
function isLevel(group: readonly Fragment[], { y, size }: Fragment): boolean {
  const largest = group.reduce((a, b) => (b.size > a.size ? b : a));
  const tolerance = Math.max(largest.size, size) * (size === largest.size ? LEVEL : LEVEL + 0.15);
  return Math.abs(largest.y - y) <= tolerance;
}

function makeLine(group: readonly Fragment[], column: number): Line {
  const letters = new Map<string, number>();
  for (const { font, text } of group) letters.set(font, (letters.get(font) ?? 0) + text.length);
  const [font = ''] = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const size = median(group.flatMap((one) => Array(Math.min(one.text.length, 99)).fill(one.size)));
  const isTurned = group.filter((one) => one.isRightToLeft).length * 2 > group.length;
  const ordered = [...group].sort((a, b) => (isTurned ? b.left - a.left : a.left - b.left));
  const base = ordered.find((one) => one.size >= size)?.y ?? 0;
  return {
    text: composeAccents(joinFragments(ordered, size, base, isTurned)).trim(),
    left: Math.min(...group.map((one) => one.left)),
    right: Math.max(...group.map((one) => one.right)),
    y: base,
    size,
    font,
    column,
  };
}

function joinFragments(
  ordered: readonly Fragment[],
  size: number,
  base: number,
  isTurned: boolean,
): string {
  let text = '';
  let before: Fragment | null = null;
  for (const one of ordered) {
    if (before !== null) {
      const gap = isTurned ? before.left - one.right : one.left - before.right;
      // The same letters printed twice, as for bold type.
      if (one.text === before.text && Math.abs(one.left - before.left) < size * 0.1) continue;
      if (gap > size * SPACE && !/\s$/.test(text) && !/^\s/.test(one.text)) text += ' ';
    }
    text += isNoteMark(one, size, base) ? raised(one.text) : one.text;
    before = one;
  }
  return text.replace(/\s+/g, ' ');
}

const isNoteMark = ({ text, size: own, y }: Fragment, size: number, base: number): boolean =>
  own <= size * NOTE_SIZE && y > base + size * 0.15 && /^[\s\d,]+$/.test(text);

/** Figures of a note as raised signs, so that `2019` and a note 3 do not read `20193`. */
const raised = (figures: string): string =>
  [...figures.trim()].map((figure) => superscripts.get(figure) ?? '').join('');
