import type { Span } from '../text/span.ts';
import { nameKey } from './match/name-key.ts';
import type { ReferenceIndex } from './match/reference-index.ts';
import { sourceBefore, sourceVerbs } from './words/attributions.ts';
import { wordPattern } from './words/by-language.ts';
import { openers } from './words/openers.ts';
import { kindWords } from './words/organisations.ts';

/** A source that prose names without a year, and the references it may be. */
interface NamedSource {
  readonly at: Span;
  readonly keys: readonly string[];
}

const names =
  /\p{Lu}[\p{L}\p{M}\p{N}'’&‐‑-]*(?:\s(?:(?:of|for|the|on|and|in|against|to|de|des|du|la|für|der|og|for|av|i|och|&)\s){0,2}\p{Lu}[\p{L}\p{M}\p{N}'’&‐‑-]*){0,7}/gu;
const before = new RegExp(
  `(?:^|[^\\p{L}])(?:${wordPattern(sourceBefore)})(?:\\s(?:the|den|det|der|die|das|le|la|el))?\\s$`,
  'iu',
);
const behind = new RegExp(`^\\s(?:${wordPattern(sourceVerbs)})(?![\\p{L}])`, 'u');
const genitive = /['’]s?$/iu;
/** A year so near makes it a citation or a date. */
const yearBehind = /^\s?[([]?\s?(?:\p{Lu}{2,8}[)\]]\s?[([]?)?\d{4}/u;
const WINDOW = 40;
const SHORTEST = 3;

/** The longest reading of some capitalised words that is the name of a reference's first author. */
function find(
  words: readonly string[],
  index: ReferenceIndex,
): { from: number; to: number; keys: string[] } | null {
  const isKind = words.length > 1 && kindWords.has(words.at(-1)?.toLowerCase() ?? '');
  for (const to of isKind ? [words.length, words.length - 1] : [words.length]) {
    for (let from = 0; from < to; from += 1) {
      if (from < to - 1 && openers.has(words[from]?.toLowerCase() ?? '')) continue;
      const key = nameKey(words.slice(from, to).join(' '));
      const found = key.length < SHORTEST ? [] : index.byFirstAuthor(key);
      if (found.length > 0) return { from, to, keys: found.map(({ reference }) => reference.key) };
    }
  }
  return null;
}

/** Characters of words with the spaces that part them from others. */
const lengthOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length + 1, 0);

/** Whether a name is called a source by what stands before or behind it, with no year beside it. */
function isNamed(text: string, { start: from }: Span, { start, end }: Span): boolean {
  const after = text.slice(end, end + WINDOW);
  if (yearBehind.test(after)) return false;
  return behind.test(after) || before.test(text.slice(Math.max(from, start - WINDOW), start));
}

/**
 * Finds sources that the prose of a block names as such (`According to Castaneda`, `KOM reports`)
 * without a year beside them.
 * @param taken ranges of citations, in order; what overlaps them is left out
 */
export function findMentions(
  text: string,
  block: Span,
  taken: readonly Span[],
  index: ReferenceIndex,
): NamedSource[] {
  const found: NamedSource[] = [];
  let next = 0;
  for (const match of text.slice(block.start, block.end).matchAll(names)) {
    const start = block.start + match.index;
    const whole = match[0].replace(genitive, '');
    const end = start + whole.length;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const words = whole.split(/\s+/);
    const hit = find(words, index);
    if (hit === null) continue;
    const at = {
      start: start + lengthOf(words.slice(0, hit.from)),
      end: end - lengthOf(words.slice(hit.to)),
    };
    if (isNamed(text, block, { start: at.start, end })) found.push({ at, keys: hit.keys });
  }
  return found;
}
