import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-mixed-script';
const path = 'bibliography/references.bib';
const find = (entry: string) => {
  const texts = { [path]: entry };
  return findingsOf(rule, texts).map((finding) => [marked(finding, texts), finding.message]);
};

describe(rule, () => {
  testPageExamples(rule);

  it('marks the letter and tells its script and number', () => {
    const [[letter, message] = []] = find('@book{a, author = {B\u0435rg, Nils}}');
    expect(letter).toBe('\u0435');
    expect(message).toContain('is a Cyrillic letter (U+0435)');
  });

  it('finds Greek capitals, and Latin letters in Cyrillic words', () => {
    expect(find('@book{a, title = {\u0391frica and Greece}}')).toMatchObject([['\u0391', /Greek/]]);
    expect(find('@book{a, title = {Границы и дoроги}}')).toMatchObject([['o', /Latin/]]);
  });

  it.each([
    'NF-κB, ΔG, μm and β-Carotene',
    'Границы [Borders], Ελλάδα, IP-адрес',
    'X-лучи and α-helix',
  ])('says nothing of %s', (title) => {
    expect(find(`@book{a, title = {${title}}}`)).toEqual([]);
  });

  it('is an error in a key, and is found in strings', () => {
    const text = '@string{quay = {Qu\u0430y Press}}\n@book{b\u0435rg2015, title = {Borders}}';
    expect(findingsOf(rule, { [path]: text })).toMatchObject([
      { severity: 'warning', line: 1, key: null },
      { severity: 'error', line: 2, column: 8 },
    ]);
  });
});
