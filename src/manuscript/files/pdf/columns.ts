import type { Fragment } from './geometry.ts';

/** A gap this wide, in sizes of type, parts what stands beside each other. */
const GUTTER = 0.9;
/** Share of the pieces that each of two columns must have. */
const SMALLEST_COLUMN = 0.2;
/** Share of the pieces that may lie across: titles, wide tables. */
const MOST_ACROSS = 0.35;
/** Fewer pieces than this make no columns. */
const LEAST_PIECES = 12;
const MOST_COLUMNS_DEEP = 2;

/** Fragments that touch each other on a line, as far as a gutter. */
interface Piece {
  readonly fragments: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/**
 * Parts the fragments of a page into the areas in which they are read one after another: columns, and
 * what stands across them.
 */
export function toAreas(fragments: readonly Fragment[]): Fragment[][] {
  return part(toPieces(fragments), MOST_COLUMNS_DEEP)
    .map((area) => area.flatMap((piece) => piece.fragments))
    .filter((area) => area.length > 0);
}

function toPieces(fragments: readonly Fragment[]): Piece[] {
  const sorted = [...fragments].sort(
    (a, b) => Math.round(b.y) - Math.round(a.y) || a.left - b.left,
  );
  const pieces: { fragments: Fragment[]; left: number; right: number; y: number }[] = [];
  for (const one of sorted) {
    const last = pieces.at(-1);
    const isNext =
      last !== undefined &&
      Math.abs(last.y - one.y) < one.size * 0.5 &&
      one.left - last.right < one.size * GUTTER &&
      one.left > last.left - one.size;
    if (isNext) {
      last.fragments.push(one);
      last.right = Math.max(last.right, one.right);
    } else pieces.push({ fragments: [one], left: one.left, right: one.right, y: one.y });
  }
  return pieces;
}

function part(pieces: readonly Piece[], deep: number): Piece[][] {
  const at = deep === 0 ? null : findGutter(pieces);
  if (at === null) return [[...pieces]];
  const areas: Piece[][] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  let across: Piece[] = [];
  const endColumns = (): void => {
    for (const column of [left, right])
      if (column.length > 0) areas.push(...part(column, deep - 1));
    [left, right] = [[], []];
  };
  const endAcross = (): void => {
    if (across.length > 0) areas.push(across);
    across = [];
  };
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    if (piece.left < at && piece.right > at) {
      endColumns();
      across.push(piece);
    } else {
      endAcross();
      (piece.right <= at ? left : right).push(piece);
    }
  }
  endColumns();
  endAcross();
  return areas;
}

/** Where a vertical white strip parts the pieces into two columns; null when none does. */
function findGutter(pieces: readonly Piece[]): number | null {
  if (pieces.length < LEAST_PIECES) return null;
  const starts = [...new Set(pieces.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
  const rights = pieces.map(({ right }) => right).sort((a, b) => a - b);
  const lefts = pieces.map(({ left }) => left).sort((a, b) => a - b);
  let best: { at: number; across: number } | null = null;
  for (const start of starts) {
    const at = start - 2;
    const left = countBelow(rights, at);
    const right = pieces.length - countBelow(lefts, at);
    const across = pieces.length - left - right;
    const least = Math.min(left, right) / pieces.length;
    if (least < SMALLEST_COLUMN || across / pieces.length > MOST_ACROSS) continue;
    if (best === null || across < best.across) best = { at, across };
  }
  return best === null || !isColumns(pieces, best.at) ? null : best.at;
}

/** Numbers of a sorted list that are not above a value. */
function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines of running text fill their column; the cells of a table, or a list's numbers, do not. */
function isColumns(pieces: readonly Piece[], at: number): boolean {
  const sides = [
    pieces.filter(({ right }) => right <= at),
    pieces.filter(({ left }) => left >= at),
  ];
  return sides.every((side) => {
    const first = Math.min(...side.map(({ left }) => left));
    const width = Math.max(...side.map(({ right }) => right)) - first;
    const filled = side.filter(({ left, right }) => right - left > width * 0.6).length;
    return filled * 2 >= side.length && width > 60;
  });
}
