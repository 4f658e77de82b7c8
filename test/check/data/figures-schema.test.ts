import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';

const path = 'content/data/figures.yaml';
const bib = { 'refs.bib': '@book{a, author = {A, B}, title = {C}, date = {2001}}' };

const fields: Readonly<Record<string, string>> = {
  id: 'one',
  kind: 'measure',
  measure: 'Things',
  statement: 'There are things.',
  value: '3.5',
  unit: 'per cent',
  year: '2019',
  place: 'World',
  group: 'all',
  cites: '"[@a]"',
  line: '1',
  page: '"33"',
  printed: '["3.5"]',
  topic: 'things',
  says: '3.5 per cent',
};

const row = (changes: Readonly<Record<string, string | null>>): string =>
  Object.entries({ ...fields, ...changes })
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
    .map((line, index) => `${index === 0 ? '- ' : '  '}${line}\n`)
    .join('');

const findings = (...rows: Readonly<Record<string, string | null>>[]) =>
  checkTexts({ ...bib, [path]: rows.map(row).join('') }).findings.filter(
    ({ file, rule }) => file === path && rule !== 'no-unused-reference',
  );
const said = (changes: Readonly<Record<string, string | null>>): string =>
  findings(changes)
    .map(({ rule, line, message }) => `${rule} ${line}: ${message}`)
    .join('\n');

describe('a figure', () => {
  it('is accepted as number, range or open statement', () => {
    expect(findings({})).toEqual([]);
    expect(findings({ value: '{ low: 70, high: 80 }' })).toEqual([]);
    expect(findings({ kind: 'trend', value: 'not-said', year: 'not-said' })).toEqual([]);
  });

  it('needs a unit', () => {
    expect(said({ unit: null })).toContain('valid-data 1: "unit" is missing');
  });

  it('is written with a point and not with a comma', () => {
    expect(said({ value: '3,5' })).toContain('valid-data 5: "value" is written with a comma');
    expect(said({ value: '3,5' })).toContain('Write a point: 3.5.');
    expect(said({ value: '38,100' })).toContain('Write digits alone, 38100');
  });

  it('has a range from less to more', () => {
    expect(said({ value: '{ low: 80, high: 70 }' })).toContain('"low" must be less than "high"');
    expect(said({ value: '{ low: 80 }' })).toContain('"high" is missing');
  });

  it('has a number when it is a measure', () => {
    expect(said({ value: 'not-said' })).toContain('a measure is a number');
  });

  it('is of no year to come', () => {
    expect(said({ year: '2999' })).toContain('valid-data 7: "year" is 2999');
    expect(said({ until: '2999' })).toContain('"until" is 2999');
  });

  it('names its source, with a key that is in the bibliography', () => {
    expect(said({ cites: null })).toContain('require-data-source 1:');
    expect(said({ cites: '"[@b]"' })).toContain('no-undefined-citation 10: @b');
  });

  it('contradicts no other unmarked', () => {
    const other = { id: 'two', value: '4' };
    const [found, ...more] = findings({}, other);
    expect(more).toEqual([]);
    expect(found?.rule).toBe('no-data-contradiction');
    expect(found?.message).toContain('one says 4, the other 3.5');
    expect(findings({}, { ...other, contradicts: '[one]' })).toEqual([]);
    expect(findings({}, { ...other, year: '2020' })).toEqual([]);
    expect(findings({}, { ...other, value: '3.5' })).toEqual([]);
  });

  it('takes hostile values without falling over', () => {
    expect(said({ value: '__proto__' })).toContain('must be a number');
    expect(said({ value: '[1, 2]' })).toContain('must be a group of fields');
    expect(said({ id: '__proto__' })).toContain('"id" must be made of');
  });
});

describe('other rows of data', () => {
  const saidOf = (name: string, text: string): string =>
    checkTexts({ ...bib, [`content/data/${name}.yaml`]: text })
      .findings.filter(({ rule }) => rule === 'valid-data')
      .map(({ line, message }) => `${line}: ${message}`)
      .join('\n');

  it('of the timeline have a date as far as it is known, and none to come', () => {
    const event = (date: string): string =>
      saidOf(
        'timeline',
        `- id: a\n  date: ${date}\n  kind: law\n  place: Norway\n  what: It is so.\n  cites: "[@a]"\n`,
      );
    for (const date of ['"2003"', '2003', '"2008-11"', '2009-01-01']) expect(event(date)).toBe('');
    expect(event('"11/2008"')).toContain('2: "date" must be a date as far as it is known');
    expect(event('"2008-13"')).toContain('must be a date');
    expect(event('2999-01-01')).toContain('2: "date" is 2999');
  });

  it('of charts have one of four forms, and labels that fit a small screen', () => {
    const chart = (row: string): string =>
      saidOf(
        'charts',
        `- id: a\n  title: T\n  about: A\n  form: bars\n  unit: u\n  topics: []\n  themes: []\n  note: N\n  cites: "[@a]"\n  rows:\n    - ${row}\n`,
      );
    expect(chart('{ label: x, value: 3, how: h }')).toBe('');
    expect(chart('{ gap: no figures }')).toBe('');
    expect(chart('{ label: x, value: "3,5", how: h }')).toContain('with a point, not a comma');
    expect(chart('{ label: x, value: 3 }')).toContain('A row of a chart has');
    expect(chart(`{ label: ${'x'.repeat(60)}, figure: y }`)).toContain('11:');
  });

  it('of charts name figures that are there', () => {
    const chart = `- id: a\n  title: T\n  about: A\n  form: bars\n  unit: u\n  topics: []\n  themes: []\n  note: N\n  cites: "[@a]"\n  rows:\n    - { label: x, figure: onn }\n`;
    const { findings: found } = checkTexts({
      ...bib,
      [path]: row({}),
      'content/data/charts.yaml': chart,
    });
    const [fault] = found.filter(({ rule }) => rule === 'valid-data');
    expect(fault).toMatchObject({ file: 'content/data/charts.yaml', line: 11 });
    expect(fault?.message).toContain('There is no row "onn" in figures.yaml');
    expect(fault?.message).toContain('Did you mean one?');
  });
});
