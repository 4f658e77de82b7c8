import type { FigureRow } from '../../check/data/figures-schema.ts';
import { NOT_SAID } from '../../check/data/row-parts.ts';
import type { Chart, Item } from '../charts/model.ts';
import type { CsvRecord } from './csv.ts';
import { sourcesOfRow } from './figure-sources.ts';

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
    page: figure.page,
    line: figure.line,
    cited: sourcesOfRow('figures', id)
      .map(({ key }) => key)
      .join('; '),
    unsourced: figure.unsourced ?? '',
    problems: (figure.problems ?? []).join(' '),
    contradicts: (figure.contradicts ?? []).join('; '),
    topics: [...new Set([figure, ...(figure.again ?? [])].map(({ topic }) => topic))].join('; '),
  };
}

/** The rows of a chart; gaps between years are rows without a value, so that nobody joins the years. */
export function chartRecords({ items, unit, page }: Chart): CsvRecord[] {
  return items.map((item) => ({ ...recordOf(item), unit, page: pageOf(item) ?? page }));
}

const pageOf = (item: Item): string | undefined =>
  item.kind === 'value' ? item.figure?.page : undefined;

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
