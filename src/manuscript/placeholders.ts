import { withoutOverlaps } from '../text/overlaps.ts';
import { placeholderPatterns } from '../text/placeholder-patterns.ts';
import type { Span } from '../text/span.ts';
import type { Block, Manuscript } from './types.ts';

const patterns = placeholderPatterns.filter(({ where }) => where !== 'content');

/**
 * Remarks that stand where a citation is still to come, in order and without overlap.
 * @param prose the blocks to look through
 */
export function findPlaceholders(manuscript: Manuscript, prose: readonly Block[]): Span[] {
  const { text } = manuscript.plain;
  const found: Span[] = [];
  for (const { start, end } of prose) {
    const block = text.slice(start, end);
    for (const { pattern } of patterns) {
      for (const match of block.matchAll(pattern)) {
        found.push({ start: start + match.index, end: start + match.index + match[0].length });
      }
    }
  }
  return withoutOverlaps(found);
}
