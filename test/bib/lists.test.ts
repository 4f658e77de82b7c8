import { expect, test } from 'vitest';
import { splitList, unbrace } from '../../src/bib/lists.ts';

test.each([
  ['A and B', ['A', 'B']],
  ['A AND B And C', ['A', 'B', 'C']],
  ['{A and B} and C', ['{A and B}', 'C']],
  ['Anderson and Brand', ['Anderson', 'Brand']],
  ['A and ', ['A']],
  [' and A', ['A']],
  ['A and and B', ['A', 'B']],
  ['{\\"o and x} and \\{ and y', ['{\\"o and x}', '\\{', 'y']],
  ['', []],
])('%j is the list %j', (value, items) => {
  expect(splitList(value)).toEqual(items);
});

test('a long run of white space takes no long time', () => {
  expect(splitList(`a${' '.repeat(20_000)}b`)).toHaveLength(1);
});

test.each([
  ['{World Health Organization}', 'World Health Organization'],
  ['{{WHO}}', '{WHO}'],
  ['{de Vries}, Jan', null],
  ['{A} {B}', null],
  ['Plain', null],
  ['{open', null],
  ['{x\\}', null],
])('inside the braces of %j is %j', (item, inside) => {
  expect(unbrace(item)).toBe(inside);
});
