import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-unused-string';
const path = 'bibliography/references.bib';

describe(rule, () => {
  testPageExamples(rule);

  it('is a remark and marks the name', () => {
    const texts = { [path]: `@string{quay = {Quay Press}}\n${book('a')}` };
    const [finding] = findingsOf(rule, texts);
    expect(finding?.severity).toBe('info');
    expect(finding && marked(finding, texts)).toBe('quay');
  });

  it('counts a use in another string, in another file and in other letters', () => {
    const texts = {
      [path]: '@string{a = {A}}\n@string{b = A # {B}}\n@string{c = {C}}\n',
      'bibliography/b.bib': book('x', '  series = B,\n  note = C,\n'),
    };
    expect(findingsOf(rule, texts)).toEqual([]);
  });

  it('says nothing of a file that holds abbreviations alone', () => {
    const texts = { 'bibliography/strings.bib': '@string{quay = {Quay}}', [path]: book('a') };
    expect(findingsOf(rule, texts)).toEqual([]);
  });

  it('warns of two texts under one name, and not of the same text twice', () => {
    const use = book('a', '  series = quay,\n');
    const twice = (second: string) => `@string{quay = {Quay}}\n@string{QUAY = ${second}}\n${use}`;
    expect(findingsOf(rule, { [path]: twice('"Quay"') })).toEqual([]);
    expect(findingsOf(rule, { [path]: twice('{Pier}') })).toMatchObject([
      { severity: 'warning', line: 2, related: [{ line: 1 }] },
    ]);
  });
});
