import type { Span } from '../text/span.ts';
import type { Prose } from './prose.ts';

const betweenWords = String.raw`[\s>*_]+`;
const special = /[\\^$.*+?()[\]{}|/-]/g;
const MOST_WORDS = 40;

/**
 * Where a range of some prose stands in its document, also when its words are parted there by a line
 * break with the indent of a list or the mark of a block quotation. Null when they are not to be found.
 */
export function locateWords(range: Span, prose: Prose, source: string): Span | null {
  const span = prose.spanOf(range);
  const text = prose.text.slice(range.start, range.end);
  if (source.slice(span.start, span.end) === text) return span;
  const words = text.trim().split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  const pattern = words.map((word) => word.replace(special, String.raw`\$&`)).join(betweenWords);
  const paragraph = source.slice(span.start, span.start + 2 * prose.text.length);
  const found = new RegExp(pattern, 'u').exec(paragraph);
  if (found === null) return null;
  const start = span.start + found.index;
  return { start, end: start + found[0].length };
}
