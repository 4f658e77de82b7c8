import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-all-caps-title';
const path = 'bibliography/references.bib';
const found = (title: string, field = 'title') => {
  const texts = { [path]: `@article{a, ${field} = {${title}}}` };
  return findingsOf(rule, texts).map((finding) => marked(finding, texts));
};

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    'WORK AND TRAVEL BETWEEN PORTS',
    '{WORK AND TRAVEL} BETWEEN PORTS',
    'VOYAGES \\"UBER ALLE MEERE: FR{\\"U}HE SCHIFFFAHRT',
    'ТРУД И ПУТЬ МЕЖДУ ПОРТАМИ СЕВЕРА',
  ])('finds %s', (title) => {
    expect(found(title)).toEqual([`{${title}}`]);
  });

  it.each([
    'Work and travel between ports',
    'NORAD, UNESCO and UNICEF: Three voices',
    'UNESCO ISCED',
    'DNA, RNA and PCR',
    '海の仕事と旅行について',
    '\\textsc{Work and travel between} PORTS',
  ])('says nothing of %s', (title) => {
    expect(found(title)).toEqual([]);
  });

  it('reads book titles and journals, and no other fields', () => {
    const title = 'WORK AND TRAVEL BETWEEN PORTS';
    expect(found(title, 'booktitle')).toHaveLength(1);
    expect(found(title, 'journal')).toHaveLength(1);
    expect(found(title, 'abstract')).toEqual([]);
  });
});
