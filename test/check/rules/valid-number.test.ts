import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-number';
const path = 'bibliography/references.bib';
const found = (type: string, fields: string) =>
  findingsOf(rule, { [path]: `@${type}{k, title = {T}, ${fields}}` });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['article', 'volume = {Vol. 3}', '3'],
    ['article', 'volume = {volume~3}', '3'],
    ['book', 'volume = {Bd. II}', 'II'],
    ['article', 'number = {No. 4}', '4'],
    ['article', 'issue = {nr 4}', '4'],
    ['article', 'number = {n° 4}', '4'],
    ['book', 'series = {S}, number = {Nr. 12}', '12'],
    ['incollection', 'chapter = {chapter 7}', '7'],
    ['book', 'volumes = {3 vols.}', '3'],
    ['book', 'pagetotal = {184 p.}', '184'],
    ['book', 'year = 2015, edition = {2nd edition}', '2nd'],
    ['article', 'volume = {45(4)}', '4'],
    ['article', 'volume = {45, no. 4}', '4'],
  ])('finds in @%s the field %s and proposes %s', (type, fields, better) => {
    const [finding, ...others] = found(type, fields);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toMatch(new RegExp(` ${better}\\.$`));
  });

  it.each([
    ['book', 'edition = {Second}'],
    ['book', 'edition = {2nd}'],
    ['book', 'date = {2015}, edition = {2}'],
    ['book', 'date = {2015}, edition = {Third, revised and expanded edition}'],
    ['report', 'number = {No. 4}'],
    ['patent', 'number = {nr. 123}'],
    ['article', 'number = {November}'],
    ['article', 'number = {Special issue}'],
    ['article', 'volume = {L 101}, number = {3--4}'],
    ['book', 'volume = {4(1)}'],
    ['article', 'volume = {Bound with the first}'],
    ['book', 'number = {2018:742}'],
    ['incollection', 'chapter = {Chestnuts}'],
  ])('lets in @%s the field %s be', (type, fields) => {
    expect(found(type, fields)).toEqual([]);
  });

  it.each(['NA', 'null', 'n/a', '--', '??'])('takes %s for no number', (text) => {
    expect(found('article', `volume = {${text}}`)).toHaveLength(1);
  });

  it.each(['2nd', '2. Aufl.', 'Second edition', 'second', '2 ed'])(
    'remarks on the edition %s in an entry for biblatex',
    (edition) => {
      const all = found('book', `date = {2015}, edition = {${edition}}`);
      expect(all).toMatchObject([{ severity: 'info', field: 'edition' }]);
      expect(all[0]?.message).toMatch(/Write 2\.$/);
    },
  );
});
