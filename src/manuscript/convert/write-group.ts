import type { Span } from '../../text/span.ts';
import type { JudgedCitation } from '../judge-citations.ts';
import type { CitationGroup } from './group-citations.ts';
import { keyOf, locatorOf, wordsOf, writeKey, writeUnknown } from './write-item.ts';

/** A new text for a range of the plain text. */
export interface Edit extends Span {
  readonly text: string;
}

/** Gives back a range of the plain text as it is written. */
export type Slice = (span: Span) => string;

const joint = /^[\s,;]*(?:(?:&|and|og|und|och|et|y|e|en|samt)\s+)?/iu;
/** Signs that would end a citation in brackets, or begin another. */
const disturbing = /[;[\]@]/;
const possessive = /['’]s?\s*$/u;

/** A citation within a bracket, with the words before it. */
interface Item {
  readonly one: JudgedCitation;
  readonly prefix: string;
  readonly sign: '' | '-';
  /** Words behind it, before the next. */
  suffix: string;
}

/** Writes one group of citations in pandoc's syntax: one edit, or one for each where its bracket holds more. */
export function writeGroup(group: CitationGroup, slice: Slice): Edit[] {
  const [first] = group.citations;
  if (first === undefined) return [];
  if (group.bracket === null) return [writeAlone(first, slice)];
  const { bracket } = group;
  const isBehindAuthors = first.citation.at.start < bracket.start;
  const inside = isBehindAuthors ? group.citations.slice(1) : group.citations;
  const begin = isBehindAuthors
    ? Math.min(first.citation.at.end, bracket.inner.end)
    : bracket.inner.start;
  const parts = readInside(inside, begin, bracket.inner.end, slice);
  if (parts === null) return group.citations.map((one) => writeEach(one, slice));
  if (!isBehindAuthors) {
    return [
      { start: bracket.start, end: bracket.end, text: writeRuns(parts.items, parts.suffix, slice) },
    ];
  }
  const { at } = first.citation;
  const named = slice({ start: at.start, end: bracket.start });
  const text = possessive.test(named)
    ? named +
      writeRuns(
        [{ one: first, prefix: '', sign: '-', suffix: '' }, ...parts.items],
        parts.suffix,
        slice,
      )
    : writeNarrative(first, parts.items, parts.suffix, slice);
  return [{ start: at.start, end: bracket.end, text }];
}

/** Reads what stands between the citations of a bracket; null when it is more than prefixes and a suffix. */
function readInside(
  citations: readonly JudgedCitation[],
  begin: number,
  end: number,
  slice: Slice,
): { readonly items: Item[]; readonly suffix: string } | null {
  const items: Item[] = [];
  let from = begin;
  for (const one of citations) {
    const { at, form } = one.citation;
    const words = slice({ start: from, end: Math.max(from, at.start) });
    // What stands before the last semicolon belongs to the citation before.
    const cut = items.length === 0 ? -1 : words.lastIndexOf(';');
    const prefix = words.slice(cut + 1).replace(joint, '');
    const behind = words.slice(0, Math.max(cut, 0)).trimEnd();
    if (disturbing.test(prefix) || disturbing.test(behind)) return null;
    const last = items.at(-1);
    if (last !== undefined) last.suffix = behind;
    // Without authors of its own it takes those of the sentence.
    items.push({ one, prefix, sign: form === 'narrative' ? '-' : '', suffix: '' });
    from = Math.max(from, at.end);
  }
  const suffix = slice({ start: from, end: Math.max(from, end) })
    .trimEnd()
    .replace(/^[\s;]+$/, '');
  return disturbing.test(suffix) ? null : { items, suffix };
}

const writeItem = ({ one, prefix, sign, suffix }: Item, key: string): string => {
  const locator = locatorOf(one);
  return `${prefix}${writeKey(key, sign)}${locator === null ? '' : `, ${locator}`}${suffix}`;
};

/** Brackets for runs of known citations, and a mark for each that is not known. */
function writeRuns(items: readonly Item[], suffix: string, slice: Slice): string {
  const parts: string[] = [];
  let run: string[] = [];
  const endRun = (end: string): void => {
    if (run.length > 0) parts.push(`[${run.join('; ')}${end}]`);
    run = [];
  };
  for (const item of items) {
    const key = keyOf(item.one);
    if (key !== null) run.push(writeItem(item, key));
    else {
      endRun('');
      parts.push(writeUnknown(item.prefix + wordsOf(item.one, slice(item.one.citation.at))));
    }
  }
  if (run.length > 0) endRun(suffix);
  else if (suffix.trim() !== '') parts.push(`(${suffix.replace(/^[\s,]+/, '')})`);
  return parts.join(' ');
}

/** `Vik (2019, p. 3; 2020)` as `@vik2019 [p. 3; -@vik2020]`. */
function writeNarrative(
  first: JudgedCitation,
  items: readonly Item[],
  suffix: string,
  slice: Slice,
): string {
  const key = keyOf(first);
  if (key === null) {
    const own = writeUnknown(
      slice(first.citation.at)
        .replace(/[\s,;]+$/, '')
        .replace(/(\([^()]*)$/, '$1)'),
    );
    const rest =
      items.length === 0 && suffix.trim() === '' ? '' : ` ${writeRuns(items, suffix, slice)}`;
    return own + rest;
  }
  const isKnown = (item: Item): boolean => keyOf(item.one) !== null;
  const cut = items.findIndex((item) => !isKnown(item));
  const known = cut === -1 ? items : items.slice(0, cut);
  const rest = cut === -1 ? [] : items.slice(cut);
  const inner = [
    locatorOf(first) ?? '',
    ...known.map((item) => writeItem(item, keyOf(item.one) ?? '')),
  ].filter((part) => part !== '');
  const end = rest.length === 0 ? suffix : '';
  const written = `${inner.join('; ')}${inner.length === 0 ? end.replace(/^[\s,]+/, '') : end}`;
  const bracket = written === '' ? '' : ` [${written}]`;
  const more = rest.length === 0 ? '' : ` ${writeRuns(rest, suffix, slice)}`;
  return writeKey(key) + bracket + more;
}

/** A citation outside all brackets. */
function writeAlone(one: JudgedCitation, slice: Slice): Edit {
  const { at, form } = one.citation;
  // `Dias et al., 2010)`: the bracket that never opened goes with it.
  const stray =
    form === 'parenthetical'
      ? (/^\s?\)/.exec(slice({ start: at.end, end: at.end + 2 }))?.[0] ?? '')
      : '';
  const end = at.end + stray.length;
  const key = keyOf(one);
  if (key === null) return { start: at.start, end, text: writeUnknown(slice(at)) };
  const locator = locatorOf(one);
  const text =
    form === 'parenthetical'
      ? `[${writeKey(key)}${locator === null ? '' : `, ${locator}`}]`
      : writeKey(key) + (locator === null ? '' : ` [${locator}]`);
  return { start: at.start, end, text };
}

/** A citation in a bracket that holds more than citations, and so stays. */
function writeEach(one: JudgedCitation, slice: Slice): Edit {
  const { at, form } = one.citation;
  const key = keyOf(one);
  if (key === null) return { ...at, text: writeUnknown(wordsOf(one, slice(at))) };
  const sign = form === 'narrative' && !/\p{L}{2}/u.test(slice(at)) ? '-' : '';
  return { ...at, text: `[${writeItem({ one, prefix: '', sign, suffix: '' }, key)}]` };
}
