import type { Span } from '../text/span.ts';

/** How many of some ordered places stand before a place. */
export function countBefore(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prepares spans, which may lie within each other, for asking whether any of them overlaps another one. */
export function createOverlapSearch(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const starts = ordered.map(({ start }) => start);
  let reach = 0;
  const reached = ordered.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => {
    const before = countBefore(starts, end);
    return before > 0 && (reached[before - 1] ?? 0) > start;
  };
}
