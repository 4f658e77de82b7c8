import { describe, expect, test } from 'vitest';
import { parseBib } from '../../src/bib/parse.ts';
import { readStrings, resolveValue } from '../../src/bib/strings.ts';
import { firstEntry } from './entries.ts';

const stringsOf = (...texts: string[]) =>
  readStrings(texts.map((text) => parseBib(text, 'test.bib')));
const value = (text: string, ...sources: string[]) =>
  resolveValue(firstEntry(`@misc{a, t = ${text}}`).fields[0]?.parts ?? [], stringsOf(...sources));

describe('readStrings', () => {
  test('knows the twelve months by their numbers', () => {
    const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
    expect(months.map((month) => stringsOf().get(month))).toEqual(
      months.map((_, at) => String(at + 1)),
    );
  });

  test('lets definitions use those before them, in any case and across files', () => {
    expect(stringsOf('@string{A = "x"}', '@string{b = a # {y}}').get('b')).toBe('xy');
  });

  test('is not confused by names that mean something to JavaScript', () => {
    expect(stringsOf('@string{__proto__ = {x}}').get('__proto__')).toBe('x');
    expect(stringsOf().get('constructor')).toBeUndefined();
  });

  test('does not let macros that double each other fill memory', () => {
    const doubling = Array.from({ length: 60 }, (_, at) => `@string{a${at + 1} = a${at} # a${at}}`);
    const last = stringsOf(`@string{a0 = {0123456789}}${doubling.join('')}`).get('a60') ?? '';
    expect(last.length).toBeLessThan(5_000_000);
  });
});

describe('resolveValue', () => {
  test('joins parts and replaces macros', () => {
    expect(value('j # { of } # "X" # 2', '@string{j = {Journal}}')).toBe('Journal of X2');
  });

  test('lets an undefined macro stand for its name', () => {
    expect(value('nature')).toBe('nature');
  });

  test('gives an empty text for no value', () => {
    expect(resolveValue([], stringsOf())).toBe('');
  });
});
