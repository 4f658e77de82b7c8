import type { Locator } from '../types.ts';
import { hasDigit, readLocatorWord } from './locator-words.ts';
import { isBlank, isPunctuation, splitWords, type Word } from './split-words.ts';
import { LOCATOR_TERMS, LONGEST_TERM } from './terms.ts';

interface SuffixReading {
  readonly locator: Locator | null;
  /** What is left, on one line, blanks at the ends removed. */
  readonly suffix: string;
  /** How many characters of the text given went into the locator. */
  readonly taken: number;
}

interface Label {
  readonly term: string;
  readonly next: number;
  readonly isImplicit: boolean;
}

/**
 * Finds the locator at the start of what follows a key: `, pp. 33–35 and passim` gives pages
 * 33–35 and the suffix `and passim`. A bare number is a page; `{…}` sets a locator apart.
 */
export function readSuffix(text: string): SuffixReading {
  const words = splitWords(text);
  let start = words[0] === ',' ? 1 : 0;
  if (isBlank(words[start])) start++;
  const found = readBraced(words, start) ?? readPlain(words, start);
  if (found === null) return { locator: null, suffix: withComma(text), taken: 0 };
  const taken = words.slice(0, found.next).join('').length;
  return { locator: found.locator, suffix: oneLine(text.slice(taken)), taken };
}

interface Found {
  readonly locator: Locator | null;
  readonly next: number;
}

/** `{pp. iv, vi-xi, (xv)-(xvii)}`. */
function readBraced(words: readonly Word[], at: number): Found | null {
  if (words[at] !== '{') return null;
  let start = at + 1;
  while (isBlank(words[start])) start++;
  let end = start;
  for (let depth = 0; depth > 0 || words[end] !== '}'; end++) {
    const word = words[end];
    if (word === undefined) return null;
    if (word === '{' || word === '[') depth++;
    if (word === '}' || word === ']') depth--;
  }
  const label = longestLabel(words, start, end, () => true);
  const value = asValue(words.slice(label?.next ?? start, end).join(''));
  // `{}` says that the number behind it is no locator: `[@a{}, 99 years later]`.
  const locator = value === '' && label === null ? null : { label: label?.term ?? 'page', value };
  return { locator, next: end + 1 };
}

function readPlain(words: readonly Word[], at: number): Found | null {
  const label = readLabel(words, at);
  if (label === null) return null;
  let value = '';
  let next = label.next;
  for (let isFirst = true; ; isFirst = false) {
    const read = readLocatorWord(words, next, isFirst && !label.isImplicit);
    if (read === null || !(label.isImplicit ? hasDigit(read.text) : read.isNumber)) break;
    value += read.text;
    next = read.next;
  }
  if (value === '') return null;
  return { locator: { label: label.term, value: asValue(value) }, next };
}

function readLabel(words: readonly Word[], at: number): Label | null {
  const label = longestLabel(words, at, words.length, (index) => {
    return readLocatorWord(words, index, true)?.isNumber ?? false;
  });
  if (label !== null) return label;
  const first = readLocatorWord(words, at, true);
  return first && hasDigit(first.text) ? { term: 'page', next: at, isImplicit: true } : null;
}

/** The longest run of words that names a locator and ends where `mayEnd` allows it. */
function longestLabel(
  words: readonly Word[],
  start: number,
  end: number,
  mayEnd: (index: number) => boolean,
): Label | null {
  let label: Label | null = null;
  let text = '';
  for (let index = start; index < end && text.length <= LONGEST_TERM; index++) {
    text += words[index];
    const known = LOCATOR_TERMS.get(text.trim().toLowerCase());
    if (known === undefined || !mayEnd(index + 1)) continue;
    if (!known.isPandocs && !isParted(words[index + 1])) continue;
    label = { term: known.term, next: index + 1, isImplicit: false };
  }
  return label;
}

/** Whether a label ends before a word: `s. v` and `s.3`, not `s.v.`. */
function isParted(next: Word | undefined): boolean {
  return next === undefined || isBlank(next) || hasDigit(next);
}

/** A suffix without locator and without punctuation of its own is parted by a comma. */
function withComma(text: string): string {
  const suffix = oneLine(text);
  const first = [...text][0];
  const stands = first === undefined || isBlank(first) || isPunctuation(first);
  return stands || suffix === '' ? suffix : `, ${suffix}`;
}

/** `--` is how a dash is typed. */
function asValue(text: string): string {
  return oneLine(text).replace(/(?<=\S)--(?=\S)/g, '–');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
