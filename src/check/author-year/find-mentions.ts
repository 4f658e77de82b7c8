import type { Span } from '../../text/span.ts';
import { isPlainCluster, isPlainNarrative, isPlainPart } from './is-plain.ts';
import type { Mention, Reading } from './mention.ts';
import { belongsToName, readTypedNames } from './read-names.ts';
import { readYears } from './read-years.ts';
import { leadWords, noNames } from './words.ts';

const brackets = /\(([^()]{4,400})\)/g;
const hasYear = /(?:1[5-9]|20)\d\d|n\. ?d\./i;
const yearBegins = /(?<=[\s,])\[?(?:(?:1[4-9]|20)\d\d|[nu]\. ?[då]\.)/giu;
/** Semicolons part the works of a cluster; so does a comma between a year and a name. */
const betweenWorks = /;|(?<=(?:1[5-9]|20)\d\d[a-z]?),(?=\s*(?:and\s|&\s)?\s*\p{Lu}\p{L})/u;
const LONGEST_PHRASE = 160;

/** Authors and years as people type them, in the order of the text. Takes time linear in its length. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(brackets)) {
    const inner = match[1] ?? '';
    if (!hasYear.test(inner)) continue;
    const outer = { start: match.index, end: match.index + match[0].length };
    mentions.push(...(readNarrative(text, outer, inner) ?? readCluster(inner, outer)));
  }
  return mentions;
}

/** `Lund (2019)`: the names stand before the brackets. Null when the brackets hold more than years. */
function readNarrative(text: string, { start, end }: Span, inner: string): Mention[] | null {
  const typed = readYears(inner.trimStart());
  if (typed === null) return null;
  if (/,\s*$/.test(text.slice(Math.max(0, start - 4), start))) return [];
  const readings = readingsBefore(text, start);
  if (readings.length === 0) return [];
  const isPlain = isPlainNarrative(readings);
  return typed.years.map((year) => ({ end, form: 'narrative', readings, ...year, isPlain }));
}

/** The names that stand before a place, from the longest phrase to the last word. */
function readingsBefore(text: string, end: number): Reading[] {
  const from = Math.max(0, end - LONGEST_PHRASE);
  const before = text.slice(from, end);
  if (!/\s$/.test(before)) return [];
  const words = [...before.matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && mayStand(words[first - 1]?.[0] ?? '', first === words.length)) first -= 1;
  const readings: Reading[] = [];
  for (const { 0: word, index } of words.slice(first)) {
    if (noNames.has(word.toLowerCase())) continue;
    const names = readTypedNames(before.slice(index));
    if (names !== null) readings.push({ ...names, start: from + index });
  }
  return readings;
}

function mayStand(word: string, isLast: boolean): boolean {
  if (isLast && /^(?:al[.,]{0,2}|fl[.,]{1,2}|colleagues|others|andre)$/.test(word)) return true;
  if (/[.;:!?]$/.test(word) && !/^(?:\p{Lu}\.-?)+$/u.test(word)) return false;
  return belongsToName(word.replace(/['’]s?$/u, ''));
}

/** `(see Lund, 2019; Berg & Vik, 2020, p. 3)`: each part by itself. */
function readCluster(inner: string, outer: Span): Mention[] {
  const mentions: Mention[] = [];
  let at = outer.start + 1;
  const parts = inner.split(betweenWorks);
  for (const part of parts) {
    mentions.push(...readPart(part, at));
    at += part.length + 1;
  }
  const [first] = mentions;
  if (parts.length === 1 && mentions.length === 1 && first?.isPlain === true) {
    const readings = first.readings.map((reading) => ({ ...reading, start: outer.start }));
    return [{ ...first, readings, end: outer.end }];
  }
  const areSources = isPlainCluster(mentions);
  return mentions.map((mention) => ({ ...mention, isPlain: mention.isPlain || areSources }));
}

function readPart(part: string, at: number): Mention[] {
  const lead = leadLength(part);
  for (const { index } of part.matchAll(yearBegins)) {
    const typed = readYears(part.slice(index));
    if (typed === null) continue;
    const end = at + part.trimEnd().length;
    const phrase = part.slice(lead, index);
    const names = readTypedNames(phrase);
    const hasMore = lead > part.search(/\S/) || typed.rest === 'locator';
    const isPlain = typed.rest !== 'words' && names !== null && isPlainPart(names, phrase, hasMore);
    const readings = names === null ? readingsBefore(part, index) : [{ ...names, start: lead }];
    const placed = readings.map((reading) => ({ ...reading, start: at + reading.start }));
    if (placed.length === 0) return [];
    return typed.years.map((year) => ({
      end,
      form: 'parenthetical',
      readings: placed,
      ...year,
      isPlain,
    }));
  }
  return [];
}

/** Length of `see also ` and the like at the beginning of a part, blanks included. */
function leadLength(part: string): number {
  let length = 0;
  for (const { 0: word, index } of part.matchAll(/\S+/g)) {
    length = index;
    if (!leadWords.has(word.toLowerCase().replace(/,$/, ''))) break;
  }
  return length;
}
