import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-control-characters';
const path = 'bibliography/references.bib';
const find = (title: string) => findingsOf(rule, { [path]: `@book{a, title = {${title}}}` });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['Bo\u0007rders', 'U+0007'],
    ['Bo\u0085rders', 'U+0085'],
    ['Bo\ufffdrders', 'U+FFFD'],
    ['Bo\uf001rders', 'U+F001'],
    ['Bo\u202erders', 'U+202E'],
    ['Bo\u00adrders', 'U+00AD'],
    ['Bo\u200brders', 'U+200B'],
  ])('finds %j at its place', (title, code) => {
    const [finding, ...others] = find(title);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ line: 1, column: 21, field: 'title' });
    expect(finding?.message).toContain(code);
  });

  it('tells of each kind once in a value', () => {
    expect(find('\u200b\u200b\u0007\u0007')).toHaveLength(2);
  });

  it.each([
    ['tabs and line breaks', 'Borders\tand\r\nHarbours'],
    ['blanks that do not break', 'Borders\u00a0and\u202fharbours'],
    ['text from right to left', '\u2067שלום\u2069'],
    ['scripts without blanks', 'กา\u200bรค้า'],
    ['joiners', 'می\u200cخواهم'],
  ])('says nothing of %s', (_, title) => {
    expect(find(title)).toEqual([]);
  });

  it('reads keys, strings and texts, and leaves code and soft hyphens in texts alone', () => {
    const texts = {
      [path]: '\ufeff@string{a = {x\u200by}}\n@book{b\u200bc, title = a}',
      'content/en/a.md': '\ufeffSee\u202e here.\n\nHar\u00adbour `\u0007`.\n',
    };
    expect(findingsOf(rule, texts).map(({ file, line }) => [file, line])).toEqual([
      [path, 1],
      [path, 2],
      ['content/en/a.md', 1],
    ]);
  });
});
