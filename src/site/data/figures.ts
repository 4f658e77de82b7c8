import type { FigureRow } from '../../check/data/figures-schema.ts';
import type { TableSet } from '../../check/data/tables-schema.ts';
import { type Chart, chartModel } from '../charts/model.ts';
import { rowsOf } from './data-rows.ts';

/** The figures that readers may see, in the order of the report. */
export const figures: readonly FigureRow[] = rowsOf('figures').map(({ value }) => value);

/** Sets of tables that share a page. */
export const tableSets: readonly TableSet[] = rowsOf('tables').map(({ value }) => value);

const sources = {
  figures: new Map(figures.map((figure) => [figure.id, figure])),
  tables: new Map(tableSets.flatMap(({ tables }) => tables.map((table) => [table.id, table]))),
};

/** Every chart, in the order of charts.yaml; without those of a figure that the check objects to. */
export const charts: readonly Chart[] = rowsOf('charts')
  .filter(({ value: { rows = [], table } }) =>
    table === undefined
      ? rows.every((row) => !('figure' in row) || sources.figures.has(row.figure))
      : sources.tables.has(table),
  )
  .map(({ value }) => chartModel(value, sources));

/** The charts that draw tables of a set, and no figures. */
const tableCharts = new Set(
  rowsOf('charts').flatMap(({ value }) => (value.table === undefined ? [] : [value.id])),
);

/** Charts of figures, which /figures/ shows; those of tables stand on the page of their set. */
export const figureCharts = charts.filter(({ id }) => !tableCharts.has(id));

export const chartOfTable = (table: string): Chart | undefined =>
  charts.find(({ id }) => tableCharts.has(id) && id === table);

export const chartsOfTopic = (slug: string): Chart[] =>
  charts.filter(({ topics }) => topics.includes(slug));

/** The first charts of a theme: a page of a theme is no place for all of them. */
export const chartsOfTheme = (theme: string): Chart[] =>
  charts.filter(({ themes }) => themes.includes(theme)).slice(0, MOST_IN_THEME);

const MOST_IN_THEME = 2;

/** Titles of the charts in which a figure stands, by its id. */
export const chartsByFigure: ReadonlyMap<string, readonly Chart[]> = new Map(
  figures.map(({ id }) => [
    id,
    charts.filter(({ items }) =>
      items.some((item) => item.kind === 'value' && item.figure?.id === id),
    ),
  ]),
);
