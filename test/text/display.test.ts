import { expect, test } from 'vitest';
import { glyphOf, makeVisible } from '../../src/text/display.ts';
import { wideRanges } from '../../src/text/display-width-data.ts';

test('ordinary letters are shown as they are', () => {
  expect(makeVisible('Østby & Müller – “x”')).toBe('Østby & Müller – “x”');
});

test('what steers a terminal or hides in a text is named', () => {
  expect(makeVisible('\u0000\u0007\u007f')).toBe('␀␇␡');
  expect(makeVisible('a\u200bb\ufeffc\u00add')).toBe('a<U+200B>b<U+FEFF>c<U+00AD>d');
  expect(makeVisible('\u2066x\u2069')).toBe('<U+2066>x<U+2069>');
  expect(makeVisible('\ud800')).toBe('<U+D800>');
});

test('joiners that scripts and emoji need stay', () => {
  expect(makeVisible('می\u200cخواهم')).toBe('می\u200cخواهم');
});

test.each([
  ['a', 1],
  ['ø', 1],
  ['\u0301', 0],
  ['漢', 2],
  ['😀', 2],
  ['𠀀', 2],
  ['\u0001', 1],
])('%j takes %i columns', (character, width) => {
  expect(glyphOf(character).width).toBe(width);
});

test('the ranges of wide characters ascend without overlap', () => {
  const ends = wideRanges.flat();
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
});
