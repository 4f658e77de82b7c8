import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-trailing-period';
const path = 'bibliography/references.bib';
const found = (value: string, field = 'title') => {
  const texts = { [path]: `@article{a, ${field} = {${value}}}` };
  return findingsOf(rule, texts).map((finding) => [finding.column, marked(finding, texts)]);
};

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['Ports and ships.', 37, '.'],
    ['{Ports and ships.} ', 38, '.'],
    ['Ports. And ships.', 38, '.'],
    ['Ports in 2015.', 35, '.'],
    ['Ports,', 27, ','],
    ['Ports and ships:', 37, ':'],
  ])('marks the sign at the end of %j', (title, column, sign) => {
    expect(found(title)).toEqual([[column, sign]]);
  });

  it.each([
    'Ports and ships',
    'Ports and ships?',
    'Ports and ships ...',
    'Ports and so on…',
    'The history of Quay Inc.',
    'Ports of the U.S.',
    'The letters of Martin Luther King Jr.',
    'Ships, harbours, etc.',
    'Voyages of Nils B.',
    'A book on the EU.',
    'Ports \\&c\\.',
    '.',
    '',
  ])('says nothing of %j', (title) => {
    expect(found(title)).toEqual([]);
  });

  it('lets abbreviated names of books and journals end with a point', () => {
    expect(found('Proc. 5th Int. Conf. Harb.', 'booktitle')).toEqual([]);
    expect(found('J. Harb. Stud.', 'journaltitle')).toEqual([]);
    expect(found('Quay Press,', 'publisher')).toHaveLength(1);
    expect(found('Quay Press.', 'publisher')).toEqual([]);
  });
});
