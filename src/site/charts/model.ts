import type { ChartItem, ChartRow } from '../../check/data/charts-schema.ts';
import type { FigureRow } from '../../check/data/figures-schema.ts';
import { NOT_SAID } from '../../check/data/row-parts.ts';
import type { TableSet } from '../../check/data/tables-schema.ts';
import { showValue } from './show-value.ts';

type Table = TableSet['tables'][number];

/** A bar or part with its value; `low` and `high` are the same unless a range was given. */
export interface ValueItem {
  readonly kind: 'value';
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** The value as people read it, without its unit unless that is the per cent sign. */
  readonly shown: string;
  /** The figure it is taken from; null for a row of a table or a value worked out. */
  readonly figure: FigureRow | null;
  /** How the editors worked it out; null where the report gives it. */
  readonly how: string | null;
}

interface MissingItem {
  readonly kind: 'missing';
  readonly label: string;
  readonly text: string;
}

interface GapItem {
  readonly kind: 'gap';
  readonly text: string;
}

export type Item = ValueItem | MissingItem | GapItem;

/** A chart with all it needs to be drawn, told in words, and taken along. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly form: ChartRow['form'];
  readonly unit: string;
  readonly note: string;
  readonly page: string;
  readonly items: readonly Item[];
  readonly topics: readonly string[];
  readonly themes: readonly string[];
}

interface Sources {
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly tables: ReadonlyMap<string, Table>;
}

/**
 * Puts a chart together from the figures it names.
 * @throws {Error} when it names a figure or table that is not there, or a figure without a number.
 */
export function chartModel(row: ChartRow, { figures, tables }: Sources): Chart {
  const { id, title, about, form, unit, note, topics, themes } = row;
  const fault = (what: string): Error =>
    new Error(`The chart "${id}" in content/data/charts.yaml ${what}`);
  const fromFigure = (label: string, name: string): ValueItem => {
    const figure = figures.get(name);
    if (!figure) throw fault(`names the figure "${name}", which figures.yaml does not have.`);
    const { value } = figure;
    if (value === NOT_SAID) throw fault(`draws the figure "${name}", which has no number.`);
    const [low, high] = typeof value === 'number' ? [value, value] : [value.low, value.high];
    const shown = showValue(value, unit, figure.precision);
    return { kind: 'value', label, low, high, shown, figure, how: null };
  };
  const itemOf = (item: ChartItem): Item => {
    if ('gap' in item) return { kind: 'gap', text: item.gap };
    if ('missing' in item) return { kind: 'missing', label: item.label, text: item.missing };
    if ('figure' in item) return fromFigure(item.label, item.figure);
    const { label, value, how } = item;
    const shown = showValue(value, unit);
    return { kind: 'value', label, low: value, high: value, shown, figure: null, how };
  };
  const fromTable = (name: string): Item[] => {
    const table = tables.get(name);
    if (!table) throw fault(`names the table "${name}", which tables.yaml does not have.`);
    return table.rows.map(({ label, value }) => ({
      kind: 'value',
      label,
      low: value,
      high: value,
      shown: showValue(value, unit),
      figure: null,
      how: null,
    }));
  };
  const items = row.table === undefined ? (row.rows ?? []).map(itemOf) : fromTable(row.table);
  return { id, title, about, form, unit, note, page: pageOf(row), items, topics, themes };
}

function pageOf({ cites }: ChartRow): string {
  return /pp?\.\s*([^\];]+)/.exec(String(cites))?.[1]?.trim() ?? '';
}

export const isValue = (item: Item): item is ValueItem => item.kind === 'value';
