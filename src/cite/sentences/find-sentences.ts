import type { Span } from '../../text/span.ts';
import { ABBREVIATIONS, FINAL_ABBREVIATIONS, MONTHS, SENTENCE_STARTERS } from './abbreviations.ts';

/** Stands in the text for a citation in brackets: it may follow a full stop it belongs before. */
export const GROUP_MARK = '\uE001';
/** Stands for a citation that is part of the sentence, and for code. */
export const WORD_MARK = '\uE002';

const ENDINGS = new Set('.!?…');
const WIDE_ENDINGS = new Set('。！？');
const CLOSING = new Set('"\'”’“»)]}');
const CONTINUING = new Set(',;:)');
const BLANK = /\s/;
const LOWER = /\p{Ll}/u;
const UPPER = /[\p{Lu}\p{Lt}\uE002]/u;
const WORD_SIGN = /[\p{L}\p{M}\p{N}.'’-]/u;
const LETTERS = /^[\p{L}\p{M}]+/u;
const LONGEST_WORD = 40;

/** Splits a text into sentences; together they hold all of it but the blanks between them. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = skipBlanks(text, 0);
  for (let at = start; at < text.length; at++) {
    const end = sentenceEnd(text, at, start);
    if (end === null) continue;
    sentences.push({ start, end });
    start = skipBlanks(text, end);
    at = Math.max(start, end) - 1;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

/** Where the sentence ends whose last sign may stand at `at`; null when it goes on. */
function sentenceEnd(text: string, at: number, start: number): number | null {
  const sign = text.charAt(at);
  if (WIDE_ENDINGS.has(sign)) return skip(text, at + 1, CLOSING);
  if (!ENDINGS.has(sign)) return null;
  const last = skip(text, at + 1, ENDINGS);
  const closed = skip(text, last, CLOSING);
  const end = skipGroups(text, closed);
  const next = skipBlanks(text, end);
  if (next >= text.length) return end;
  if (next === end && text.charAt(end - 1) !== GROUP_MARK) return null;
  return isEnd(text, at, last, next, start) ? end : null;
}

function isEnd(text: string, at: number, last: number, next: number, start: number): boolean {
  const follower = text.slice(next, next + LONGEST_WORD);
  const first = String.fromCodePoint(follower.codePointAt(0) ?? 32);
  if (LOWER.test(first) || CONTINUING.has(first)) return false;
  const isSingleStop = last === at + 1 && text.charAt(at) === '.';
  if (!isSingleStop) return text.charAt(at) !== '.' || UPPER.test(first);
  const word = wordBefore(text, at);
  if (at - word.length <= start && /^\d+$/.test(word)) return false;
  return !isAbbreviated(word, first, LETTERS.exec(follower)?.[0] ?? '');
}

/** Whether the full stop behind a word belongs to the word. */
function isAbbreviated(word: string, first: string, nextWord: string): boolean {
  const lower = word.toLowerCase();
  const isStarter = SENTENCE_STARTERS.has(nextWord);
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.-?)+\p{Lu}$/u.test(word)) return !isStarter;
  if (FINAL_ABBREVIATIONS.has(lower)) return !UPPER.test(first);
  if (/^(?:\p{Ll}\.)+\p{Ll}+$/u.test(word)) return true;
  if (/^\d{1,2}$/.test(word)) return MONTHS.has(nextWord.toLowerCase());
  // `No. 3` is a number, `No. Then` an answer.
  if (lower === 'no' || lower === 'art') return /\d/.test(first);
  return ABBREVIATIONS.has(lower);
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && WORD_SIGN.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).replace(/^[.'’-]+/, '');
}

/** Moves past citations set behind the full stop they belong before. */
function skipGroups(text: string, from: number): number {
  const at = skipBlanks(text, from);
  if (text.charAt(at) !== GROUP_MARK) return from;
  let end = at;
  while (text.charAt(end) === GROUP_MARK) end++;
  const next = skipBlanks(text, end);
  const first = String.fromCodePoint(text.codePointAt(next) ?? 32);
  return next >= text.length || !LOWER.test(first) ? end : from;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANK.test(text.charAt(at))) at++;
  return at;
}

function skip(text: string, from: number, signs: ReadonlySet<string>): number {
  let at = from;
  while (at < text.length && signs.has(text.charAt(at))) at++;
  return at;
}
