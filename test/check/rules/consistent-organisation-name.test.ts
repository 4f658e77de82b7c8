import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'consistent-organisation-name';
const path = 'bibliography/references.bib';
const library = (fields: readonly string[]) =>
  fields.map((field, at) => `@report{k${at}, ${field}}`).join('\n');
const found = (...fields: string[]) => {
  const texts = { [path]: library(fields) };
  return findingsOf(rule, texts).map(
    (finding) => `${finding.severity} ${finding.key} ${marked(finding, texts)}`,
  );
};
const authors = (...names: string[]) => found(...names.map((name) => `author = {${name}}`));

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    [['{World Health Organization}', '{WHO}'], 'warning k1 {WHO}'],
    [['{World Health Organization}', 'WHO'], 'warning k1 WHO'],
    [['{WHO}', '{WHO}', '{World Health Organization}'], 'warning k2 {World Health Organization}'],
    [['{Office for Ports and Harbours}', '{O.P.H.}'], 'warning k1 {O.P.H.}'],
    [['{Organization for Security and Co-operation in Europe}', '{OSCE}'], 'warning k1 {OSCE}'],
    [['{Labour Office}', '{Labour Office}', '{Labor Office}'], 'warning k2 {Labor Office}'],
    [
      ['{Institute of Urban Memory}', '{Institute of Urban Memory}', '{Insitute of Urban Memory}'],
      'warning k2 {Insitute of Urban Memory}',
    ],
    [
      ['{Institute of Memory}', '{Institute of Memory}', '{Institute for Memory}'],
      'warning k2 {Institute for Memory}',
    ],
    [
      ['{Ports \\& Ships}', '{Ports \\& Ships}', '{The Ports and Ships}'],
      'warning k2 {The Ports and Ships}',
    ],
    [
      ['{Harbour Office}', '{Harbour Office}', '{Harbour Office (HO)}'],
      'warning k2 {Harbour Office (HO)}',
    ],
  ])('finds %j', (names, expected) => {
    expect(authors(...names)).toEqual([expected]);
  });

  it.each([
    [
      'an acronym of two names',
      ['{ILO}', '{International Labour Office}', '{International Law Order}'],
    ],
    ['an acronym of none', ['{TAMPEP}', '{European Network}']],
    [
      'a letter that makes another name',
      ['{Statistics Iceland}', '{Statistics Iceland}', '{Statistics Ireland}'],
    ],
    [
      'two names used alike',
      [
        '{Institute of Memory}',
        '{Institute of Memory}',
        '{Institute of Memries}',
        '{Institute of Memries}',
      ],
    ],
    ['a person', ['Lund, Kari', 'LUND', '{Lund Office}']],
    ['a part of a name', ['{Pro Sentret}', '{Pro Sentret, Oslo kommune}']],
  ])('says nothing of %s', (_, names) => {
    expect(authors(...names)).toEqual([]);
  });

  it('remarks on publishers once for each form, and does not compare them with authors', () => {
    const fields = [
      'publisher = {SAGE}',
      'publisher = {SAGE}',
      'publisher = {Sage}',
      'publisher = {Sage}',
    ];
    expect(found(...fields)).toEqual(['info k2 Sage']);
    expect(found('author = {{WHO}}', 'institution = {World Health Organization}')).toEqual([]);
  });

  it('leaves the acronym under shortauthor alone', () => {
    const name = '{World Health Organization}';
    expect(found(`author = {${name}}, shortauthor = {{WHO}}`, `author = {${name}}`)).toEqual([]);
  });
});
