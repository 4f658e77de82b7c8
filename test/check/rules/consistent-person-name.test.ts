import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'consistent-person-name';
const path = 'bibliography/references.bib';
const library = (lists: readonly string[]) =>
  lists.map((names, at) => `@book{k${at}, author = {${names}}}`).join('\n');
const found = (...lists: string[]) => {
  const texts = { [path]: library(lists) };
  return findingsOf(rule, texts).map(
    (finding) => `${finding.severity} ${finding.key} ${marked(finding, texts)}`,
  );
};

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    [['Berg, M.-L.', 'Berg, M.-L.', 'Berg, M. L.'], ['warning k2 Berg, M. L.']],
    [['Berg, Mai-Lis', 'Berg, Mai-Lis', 'Berg, Mai Lis'], ['warning k2 Berg, Mai Lis']],
    [['Berg, J. K.', 'Lund, A. and J.K. Berg'], ['warning k1 J.K. Berg']],
    [['Krzyżanowski, Michał', 'Krzyzanowski, Michal'], ['warning k1 Krzyzanowski, Michal']],
    [['de Haas, Hein', 'Haas, Hein de', 'De Haas, Hein'], ['warning k2 De Haas, Hein']],
  ])('warns of spellings with the same letters: %j', (lists, expected) => {
    expect(found(...lists)).toEqual(expected);
  });

  it.each([
    [['Berg, M.-L.', 'Berg, Mai-Lis'], ['info k0 Berg, M.-L.']],
    [['Berg, Mai', 'Berg, Mai L.'], ['info k0 Berg, Mai']],
    [['Berg, M. and Lund, K.', 'Berg, Mai and Lund, K.'], ['info k0 Berg, M.']],
    [['Berg, ML', 'Berg, ML', 'Berg, Mai-Lis'], ['info k0 Berg, ML']],
  ])('remarks on initials where a sign speaks for it: %j', (lists, expected) => {
    expect(found(...lists)).toEqual(expected);
  });

  it.each([
    ['a single initial', ['Berg, M.', 'Berg, Mai']],
    ['initials that may be two persons', ['Berg, M. L.', 'Berg, Mai Lis', 'Berg, Marit Lovise']],
    ['two first names', ['Berg, Mai', 'Berg, Marit']],
    ['a first name of two parts', ['Kim, Min', 'Kim, Min-Ho']],
    ['names in one list', ['Berg, M. L. and Berg, M.-L.', 'Berg, J. and Berg, Jan']],
    ['father and son', ['Smith, Jr., John', 'Smith, John']],
    ['a particle', ['Berg, Jan', 'van den Berg, Jan']],
    ['an initial and an accent', ['Müller, H.', 'Muller, H.']],
    ['LaTeX and Unicode', ['M{\\"u}ller, Hans', 'Müller, Hans', 'Hans Müller', 'Müller,  Hans']],
    ['two words that changed places', ['Li, Wei', 'Wei, Li']],
    ['numbers that tell persons apart', ['Wang, Wei 0001', 'Wang, Wei 0002']],
    ['organisations', ['{Harbour Office}', '{Harbour, Office}', 'others']],
    ['labels', ['family=Berg, given=Mai', 'Berg, Mai']],
  ])('says nothing of %s', (_, lists) => {
    expect(found(...lists)).toEqual([]);
  });

  it('warns of words that are divided otherwise', () => {
    expect(found('Strand Berg, Nina', 'Strand Berg, Nina', 'Berg, Nina Strand')).toEqual([
      'warning k2 Berg, Nina Strand',
    ]);
  });

  it('leads to the other spelling', () => {
    const texts = { [path]: library(['Berg, J. K.', 'Berg, J. K.', 'Berg, J.K.']) };
    expect(findingsOf(rule, texts)).toMatchObject([
      { field: 'author', related: [{ line: 1, message: 'Here it is "Berg, J. K.".' }] },
    ]);
  });

  it('stays quiet about a very common name', () => {
    const names = Array.from(
      { length: 40 },
      (_, at) => `Wang, Ji${String.fromCharCode(97 + (at % 20))}${at < 20 ? 'n' : 'ng'}`,
    );
    expect(found('Wang, J. and Lund, K.', ...names)).toEqual([]);
  });
});
