import type { Span } from './span.ts';

/** Ranges in the order of the text. Of those that overlap, the first stays; of two that begin together, the longer. */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  let reached = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isNew = start >= reached;
      if (isNew) reached = end;
      return isNew;
    });
}
