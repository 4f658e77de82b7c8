import { describe, expect, it } from 'vitest';
import { charts } from '../../../src/check/data/charts-schema.ts';
import { figures } from '../../../src/check/data/figures-schema.ts';
import { describe as inWords } from '../../../src/site/charts/describe.ts';
import { chartModel } from '../../../src/site/charts/model.ts';
import { showValue, showWithUnit, showYear } from '../../../src/site/charts/show-value.ts';

const figure = (changes: object) =>
  figures.schema.parse({
    id: 'a',
    kind: 'measure',
    measure: 'Things',
    statement: 'Things are.',
    value: 3,
    unit: 'things',
    year: 2019,
    place: 'World',
    group: 'all',
    line: 1,
    page: '1',
    printed: ['three'],
    topic: 'things',
    says: 'three',
    ...changes,
  });
const chart = (rows: object[]) =>
  charts.schema.parse({
    id: 'c',
    title: 'Three things',
    about: 'Things',
    form: 'bars',
    unit: 'things',
    cites: '[@a, pp. 3–4]',
    topics: [],
    themes: [],
    note: 'None.',
    rows,
  });
const tables = new Map();
const withFigure = (changes: object) => new Map([['a', figure(changes)]]);

describe('a chart', () => {
  it('takes values, hedges and pages from the figures that it names', () => {
    const figures = withFigure({ value: { low: 1, high: 2 }, precision: 'about' });
    const model = chartModel(chart([{ label: 'x', figure: 'a' }]), { figures, tables });
    expect(model.page).toBe('3–4');
    expect(model.items).toMatchObject([{ label: 'x', low: 1, high: 2, shown: 'about 1–2' }]);
  });

  it('says which figure it misses, and which has no number', () => {
    const rows = chart([{ label: 'x', figure: 'b' }]);
    expect(() => chartModel(rows, { figures: withFigure({}), tables })).toThrow(
      'The chart "c" in content/data/charts.yaml names the figure "b"',
    );
    const trend = withFigure({ kind: 'trend', value: 'not-said' });
    const drawn = chart([{ label: 'x', figure: 'a' }]);
    expect(() => chartModel(drawn, { figures: trend, tables })).toThrow('has no number');
  });

  it('is told in words with everything that is missing or worked out', () => {
    const rows = [
      { label: '1970', value: 1.5, how: 'half of three' },
      { gap: 'no figures between' },
      { label: '2020', missing: 'not given' },
    ];
    expect(inWords(chartModel(chart(rows), { figures: new Map(), tables }))).toBe(
      'Bar chart. Things: 1970, 1.5 (worked out by the editors); no figures between; 2020, not given.',
    );
  });
});

describe('values as people read them', () => {
  it('have their thousands apart, their per cent sign and their hedge', () => {
    expect(showValue(38100, 'people')).toBe('38,100');
    expect(showValue({ low: 70, high: 80 }, 'per cent')).toBe('70–80%');
    expect(showValue(40, 'per cent', 'nearly')).toBe('nearly 40%');
    expect(showValue('not-said', 'people')).toBe('not given');
  });

  it('name ranks, years and numbers in names as what they are', () => {
    expect(showWithUnit(figure({ precision: 'about', value: 87 }))).toBe('About 87 things');
    expect(showWithUnit(figure({ kind: 'rank', value: 2 }))).toBe('2nd in order of size');
    expect(showWithUnit(figure({ kind: 'rank', value: { low: 1, high: 3 } }))).toBe(
      'Among the first 3',
    );
    expect(showWithUnit(figure({ kind: 'date', value: 2009 }))).toBe('2009');
    expect(showWithUnit(figure({ kind: 'numbering', unit: 'page', value: 36 }))).toBe('36 (page)');
    expect(showWithUnit(figure({ kind: 'trend', value: 'not-said' }))).toBe('No number given');
  });

  it('have a time, however little is known of it', () => {
    expect(showYear(figure({}))).toBe('2019');
    expect(showYear(figure({ until: 2020 }))).toBe('2019–2020');
    expect(showYear(figure({ until: 'not-said' }))).toBe('since 2019');
    expect(showYear(figure({ year: 'not-said' }))).toBe('year not said');
  });
});
