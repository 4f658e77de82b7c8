import type { FigureRow } from '../../check/data/figures-schema.ts';
import { NOT_SAID } from '../../check/data/row-parts.ts';
import type { Chart, Item } from '../charts/model.ts';
import type { CsvRecord } from './csv.ts';
import { publicationText, sourcesOfRow, sourceText } from './figure-sources.ts';

const ends = (value: FigureRow['value']): [number | undefined, number | undefined] => {
  if (value === NOT_SAID) return [undefined, undefined];
  return typeof value === 'number' ? [value, value] : [value.low, value.high];
};

/** A figure as a row of CSV; what the report does not give is left empty. */
export function figureRecord(figure: FigureRow): CsvRecord {
  const { id, kind, measure, statement, precision, unit, year, until, place, group } = figure;
  const [low, high] = ends(figure.value);
  const given = (text: string): string => (text === NOT_SAID ? '' : text);
  return {
    id,
    kind,
    measure,
    statement,
    low,
    high,
    precision: precision ?? '',
    unit,
    year: year === NOT_SAID ? undefined : year,
    until: until === undefined || until === NOT_SAID ? undefined : until,
    place: given(place),
    group,
    publication: publicationText,
    page: figure.page,
    line: figure.line,
    cited: keysOf(id),
    unsourced: figure.unsourced ?? '',
    problems: (figure.problems ?? []).join(' '),
    contradicts: (figure.contradicts ?? []).join('; '),
    topics: [...new Set([figure, ...(figure.again ?? [])].map(({ topic }) => topic))].join('; '),
  };
}

const keysOf = (figure: string): string =>
  sourcesOfRow('figures', figure)
    .map(({ key }) => key)
    .join('; ');

/**
 * The rows of a chart; gaps between years are rows without a value, so that nobody joins the years.
 * Each row tells the title, note and source of the chart: a file is passed on without its page, and
 * a row is copied without its file. Lines of comment before the columns would be rows to most programs.
 */
export function chartRecords(chart: Chart): CsvRecord[] {
  const { items, title, about, note, unit, page } = chart;
  const source = sourceText(chart);
  return items.map((item) => ({
    ...recordOf(item),
    unit,
    page: figureOf(item)?.page ?? page,
    cited: keysOf(figureOf(item)?.id ?? ''),
    chart: title,
    about,
    note,
    source,
  }));
}

const figureOf = (item: Item): FigureRow | null => (item.kind === 'value' ? item.figure : null);

function recordOf(item: Item): CsvRecord {
  const empty = { low: undefined, high: undefined, shown: '', year: undefined, figure: '' };
  if (item.kind === 'gap') return { label: '', ...empty, remark: item.text };
  if (item.kind === 'missing') return { label: item.label, ...empty, remark: item.text };
  const { label, low, high, shown, figure, how } = item;
  return {
    label,
    low,
    high,
    shown,
    year: figure === null || figure.year === NOT_SAID ? undefined : figure.year,
    figure: figure?.id ?? '',
    remark: how === null ? '' : `worked out: ${how}`,
  };
}
