import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'require-urldate';
const path = 'bibliography/references.bib';
const page = (key: string, fields: string, type = 'online') =>
  `@${type}{${key}, title = {T}, url = {https://example.org/${key}}, ${fields}}\n`;
const found = (text: string) => findingsOf(rule, { [path]: text });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    'date = {2019}',
    'year = 2019',
    'urldate = {2019-05-03}',
    'doi = {10.1234/abc}',
    'note = {Accessed 3 May 2019}',
    'note = {besøkt 3. mai 2019}',
  ])('lets a page with %s be', (fields) => {
    expect(found(page('a', fields))).toEqual([]);
  });

  it.each(['', 'date = {n.d.}', 'year = {forthcoming}'])('finds a page with %j', (fields) => {
    expect(found(page('a', fields)).map((one) => one.severity)).toEqual(['warning']);
  });

  it('asks nothing of articles, books and the like, nor of pages without an address', () => {
    expect(found(page('a', '', 'article') + page('b', '', 'misc'))).toEqual([]);
    expect(found('@online{a, title = {T}}')).toEqual([]);
  });

  it('remarks on a dated page where nearly all others say when they were visited', () => {
    const visited = ['a', 'b', 'c', 'd'].map((key) => page(key, 'date = {2019}, urldate = {2020}'));
    const other = page('e', 'date = {2019}');
    expect(found(visited.join('') + other)).toMatchObject([{ key: 'e', severity: 'info' }]);
    expect(found(visited.slice(1).join('') + other)).toEqual([]);
  });

  it('marks the address', () => {
    const texts = { [path]: page('a', '') };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('https://example.org/a');
    expect(finding?.field).toBe('urldate');
  });
});
