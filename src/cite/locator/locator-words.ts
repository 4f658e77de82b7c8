import { isBlank, isPunctuation, type Word } from './split-words.ts';

/** How far a reader came, and what it read; null when there is nothing of the kind. */
interface Read {
  readonly next: number;
  readonly text: string;
  /** Whether there is a digit or a Roman numeral in it. */
  readonly isNumber: boolean;
}

const DIGIT = /[0-9]/;
const ROMAN = /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const CLOSING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const BRACES = new Set('()[]{}');
const SEPARATORS = new Set([',', ';']);

export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}

/**
 * One stretch of a locator: `3`, `xvii`, `33-44`, `34(1)(i)`, `[17]-[18]`, `2:33`. A separator
 * and a blank may stand before it, the separator not before the first.
 */
export function readLocatorWord(words: readonly Word[], at: number, isFirst: boolean): Read | null {
  let index = at;
  let before = '';
  const separator = words[index];
  if (!isFirst && separator !== undefined && SEPARATORS.has(separator)) {
    before = separator;
    index++;
  }
  if (isBlank(words[index])) {
    before += ' ';
    index++;
  }
  const read = readSurrounded(words, index);
  return read && { ...read, text: before + read.text };
}

/** Numbers, bare or in one pair of brackets, as many as follow one another without a blank. */
function readSurrounded(words: readonly Word[], at: number): Read | null {
  let read: Read | null = null;
  for (;;) {
    const index: number = read?.next ?? at;
    const one: Read | null = readBracketed(words, index) ?? readNumber(words, index);
    if (one === null) return read;
    read = join(read, one);
  }
}

function readBracketed(words: readonly Word[], at: number): Read | null {
  const open = words[at];
  const close = open === undefined ? undefined : CLOSING.get(open);
  if (open === undefined || close === undefined) return null;
  const inner = readNumber(words, at + 1);
  const next = inner?.next ?? at + 1;
  if (words[next] !== close) return null;
  const text = open + (inner?.text ?? '') + close;
  return { next: next + 1, text, isNumber: inner?.isNumber ?? false };
}

/** `1`, `1.2`, `.2`: points count only before more. */
function readNumber(words: readonly Word[], at: number): Read | null {
  let read = readUnit(words, at);
  for (;;) {
    const index: number = read?.next ?? at;
    const unit: Read | null = words[index] === '.' ? readUnit(words, index + 1) : null;
    if (unit === null) return read;
    read = join(read, { ...unit, text: `.${unit.text}` });
    if (index === at) return read;
  }
}

function readUnit(words: readonly Word[], at: number): Read | null {
  const first = words[at];
  if (first === undefined || BRACES.has(first)) return null;
  if (ROMAN.test(first)) return { next: at + 1, text: first, isNumber: true };
  let index = at;
  let text = '';
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const isRange = word === '-' || word === '–';
    if (isBlank(word) || (isPunctuation(word) && !isRange)) break;
    text += word;
    index++;
  }
  return index === at ? null : { next: index, text, isNumber: hasDigit(text) };
}

function join(left: Read | null, right: Read): Read {
  if (left === null) return right;
  return {
    next: right.next,
    text: left.text + right.text,
    isNumber: left.isNumber || right.isNumber,
  };
}
