import { describe, expect, it } from 'vitest';
import { book, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'consistent-key';
const usual = 'berg dahl foss hage holm lund moen nygard olsen vik'.split(' ');
const library = (keys: readonly string[]): string => keys.map((key) => book(key)).join('');
const years = usual.map((name, at) => `${name}${2001 + at}`);
const keysFound = (bib: string): (string | null)[] =>
  findingsOf(rule, { 'bibliography/a.bib': bib }).map(({ key }) => key);

describe(rule, () => {
  testPageExamples(rule);

  it.each(['Olsen1999', 'olsen-1999', 'olsen:1999', '1999olsen', 'olsen1999:strait', 'olsen'])(
    'points out %s among authors with years',
    (key) => {
      expect(keysFound(library([...years, key]))).toEqual([key]);
    },
  );

  it.each(['olsen1999b', 'dehaas2019', 'glick-schiller1995', 'WHO2019', 'nygård1999'])(
    'takes %s for the same way',
    (key) => {
      expect(keysFound(library([...years, key]))).toEqual([]);
    },
  );

  it('lets what has no year, and what is known by a name, have a name for its key', () => {
    const undated = '@book{ferry,\n  author = {Vik, Ola},\n  title = {The ferry},\n}\n';
    const law =
      '@legislation{code,\n  author = {{Norway}},\n  title = {Code},\n  date = {2005},\n}\n';
    expect(keysFound(library(years) + undated + law)).toEqual([]);
  });

  it('is silent where there is no habit: few keys, or many ways', () => {
    expect(keysFound(library([...years.slice(0, 8), 'Olsen:1999']))).toEqual([]);
    const capitals = years.map((key) => key.toUpperCase().charAt(0) + key.slice(1));
    expect(keysFound(library([...years, ...capitals]))).toEqual([]);
  });

  it('judges each file by its own habit', () => {
    const other = library(usual.map((name, at) => `R-${name}:${at + 1}`));
    const texts = { 'bibliography/a.bib': library(years), 'bibliography/b.bib': other };
    expect(findingsOf(rule, texts)).toEqual([]);
  });

  it('does not take a running number for a year', () => {
    const numbered = Array.from({ length: 40 }, (_, at) => `k${1990 - 20 + at}`);
    const running = Array.from({ length: 400 }, (_, at) => `k${at}`);
    expect(keysFound(library([...running, ...numbered]))).toEqual([]);
  });

  it('names a key of the usual kind as an example', () => {
    const [finding] = findingsOf(rule, { 'bibliography/a.bib': library([...years, 'Vik-1999']) });
    expect(finding).toMatchObject({ severity: 'info', line: 61, column: 7 });
    expect(finding?.message).toContain('berg2001');
  });
});
