import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-broken-crossref';
const path = 'bibliography/references.bib';
const found = (text: string) =>
  findingsOf(rule, { [path]: text }).map((finding) => [
    finding.severity,
    finding.field,
    marked(finding, { [path]: text }),
  ]);

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['crossref = {gone}', [['error', 'crossref', 'gone']]],
    ['xref = "gone"', [['warning', 'xref', 'gone']]],
    [
      'related = {berg2015, gone ,lost}',
      [
        ['warning', 'related', 'gone'],
        ['warning', 'related', 'lost'],
      ],
    ],
    ['entryset = {berg2015,BERG2015}', [['warning', 'entryset', 'BERG2015']]],
    ['xdata = {gone}', [['error', 'xdata', 'gone']]],
    ['xdata = {berg2015}', [['warning', 'xdata', 'berg2015']]],
    ['xdata = {common}', []],
    ['crossref = {older}', []],
    ['crossref = { }', []],
  ])('reads %s', (field, expected) => {
    const others = `${book('berg2015', '  ids = {older},\n')}@xdata{common, publisher = {Quay}}\n`;
    expect(found(`${others}@book{a, ${field}}`)).toEqual(expected);
  });

  it('proposes a key that is near', () => {
    const text = `${book('berg2015')}@inbook{a, crossref = {berg2016}}`;
    expect(findingsOf(rule, { [path]: text })[0]?.suggestions).toEqual([
      { key: 'berg2015', message: 'Did you mean berg2015?' },
    ]);
  });

  it('finds an entry in another file, and one called __proto__', () => {
    const texts = {
      [path]: '@inbook{a, crossref = {__proto__}}\n@inbook{b, crossref = {constructor}}',
      'bibliography/b.bib': book('__proto__'),
    };
    expect(findingsOf(rule, texts)).toMatchObject([{ key: 'b' }]);
  });
});
