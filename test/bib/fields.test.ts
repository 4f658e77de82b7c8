import { expect, test } from 'vitest';
import { collapseSpace, readFields } from '../../src/bib/fields.ts';
import { firstEntry } from './entries.ts';

const fieldsOf = (text: string) => [...readFields(firstEntry(text), new Map([['j', 'Journal']]))];

test('fields are found by lower-case name with macros replaced and LaTeX kept', () => {
  expect(fieldsOf('@misc{a, Title = {On {\\O}re}, JOURNAL = j}')).toEqual([
    ['title', 'On {\\O}re'],
    ['journal', 'Journal'],
  ]);
});

test('white space is collapsed as BibTeX does', () => {
  expect(fieldsOf('@misc{a, t = {  on\r\n\t two   lines }}')).toEqual([['t', 'on two lines']]);
  expect(collapseSpace(' a\u00a0b \n')).toBe('a\u00a0b');
  expect(collapseSpace('a b')).toBe('a b');
});

test('of two fields with one name the first counts, and an empty one does not', () => {
  expect(fieldsOf('@misc{a, t = {}, T = {x}, t = {y}, u = ,}')).toEqual([['t', 'x']]);
});
