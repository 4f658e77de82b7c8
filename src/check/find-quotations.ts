import type { Citation, Document } from '../cite/types.ts';
import type { Span } from '../text/span.ts';
import { locateWords } from './locate-words.ts';
import { type Prose, proseOf } from './prose.ts';
import { countBefore } from './span-search.ts';

/** Words of others in quotation marks or in a block of their own, and the citation that stands with them. */
interface Quotation {
  /** Without its marks. */
  readonly text: string;
  /** The items of one cluster. */
  readonly citations: readonly Citation[];
}

/** Shorter ones are words and terms, which readers need no page for. */
const FEWEST_WORDS = 6;
/** A source is named soon behind its quotation, or soon before. */
const FARTHEST = 80;
const sentenceEnd = /[.!?…]["”’»)\]]*\s+\p{Lu}/u;
const callout = /^(?:\[!|\p{Lu}[\p{L} ]{2,20}:)/u;

/** Quotations of some length with a citation in the same sentence, in the order of the text. */
export function* findQuotations(document: Document): Generator<Quotation> {
  const clusters = [...Map.groupBy(document.citations, ({ cluster }) => cluster).values()];
  const starts = clusters.map(startOf);
  for (const prose of proseOf(document)) {
    for (const range of quotedRanges(prose)) {
      const text = prose.text.slice(range.start, range.end).trim();
      if (text.split(/\s+/).length < FEWEST_WORDS) continue;
      const place = placeOf(range, prose, document.text);
      if (place === null) continue;
      const next = countBefore(starts, place.end);
      const citations = nearer(place, clusters[next - 1], clusters[next], document.text);
      if (citations !== null) yield { text, citations };
    }
  }
}

/** What stands between marks; in a block quotation, all before the citation that ends it. */
function quotedRanges(prose: Prose): Span[] {
  const { text, quoted, inBlockQuotation } = prose;
  if (quoted.length > 0 || !inBlockQuotation || callout.test(text)) {
    return quoted.map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  }
  const cite = /[([—–-]?\s?[^\s\ufffc]{0,2}\ufffc+[^\p{L}\ufffc]{0,20}$/u.exec(text);
  return cite === null ? [] : [{ start: 0, end: cite.index }];
}

/** A quotation with markup in it has pieces; its first and last words are looked for apart. */
function placeOf({ start, end }: Span, prose: Prose, source: string): Span | null {
  const words = [...prose.text.slice(start, end).matchAll(/\S+/g)];
  const [first, last] = [words[2], words.at(-3)];
  if (first === undefined || last === undefined) return null;
  const head = locateWords({ start, end: start + first.index + first[0].length }, prose, source);
  const tail = locateWords({ start: start + last.index, end }, prose, source);
  return head && tail && { start: head.start, end: tail.end };
}

/** The cluster behind a quotation, or else the author named before it. */
function nearer(
  place: Span,
  before: readonly Citation[] | undefined,
  behind: readonly Citation[] | undefined,
  source: string,
): readonly Citation[] | null {
  if (behind !== undefined && isNear(place.end, startOf(behind), source)) return behind;
  const [item] = before ?? [];
  if (before === undefined || item?.form !== 'narrative') return null;
  return isNear(item.clusterSpan.end, place.start, source) ? before : null;
}

function isNear(from: number, to: number, source: string): boolean {
  if (to < from || to - from > FARTHEST) return false;
  const between = source.slice(from, to + 1);
  return !sentenceEnd.test(between) && !/\n\s*\n/.test(between);
}

const startOf = (cluster: readonly Citation[]): number => cluster[0]?.clusterSpan.start ?? 0;
