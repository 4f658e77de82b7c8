import { withoutOverlaps } from '../text/overlaps.ts';
import { placeholderPatterns } from '../text/placeholder-patterns.ts';
import type { Span } from '../text/span.ts';

const patterns = placeholderPatterns.filter(({ where }) => where !== 'manuscript');

/** A sentence begins or a bracket opens before it … */
const apartBefore = /(?:^|[([{)\].;:!?—–-])\s{0,3}$/;
/** … and a bracket closes, somebody exclaims, or the text ends behind it. */
const apartAfter = /^\s{0,3}(?:[.!?…]{0,3}\s{0,3}[)\]}]|!|[.?…]{0,3}\s*$)/;
/** Enough to see what stands next to a remark. */
const NEIGHBOURHOOD = 8;

/** Ranges of the text that look like a writer's reminder; none overlap, in order. */
export function findPlaceholders(text: string): Span[] {
  const found: Span[] = [];
  for (const { pattern, apart } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!apart || standsApart(text, span)) found.push(span);
    }
  }
  return withoutOverlaps(found);
}

function standsApart(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEIGHBOURHOOD), start);
  return apartBefore.test(before) && apartAfter.test(text.slice(end, end + NEIGHBOURHOOD));
}
