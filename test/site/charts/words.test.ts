import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChartRow } from '../../../src/check/data/charts-schema.ts';
import type { FigureRow } from '../../../src/check/data/figures-schema.ts';
import type { TableSet } from '../../../src/check/data/tables-schema.ts';
import { draw } from '../../../src/site/charts/draw.ts';
import { chartModel } from '../../../src/site/charts/model.ts';
import { NARROWEST } from '../../../src/site/charts/scene.ts';

const folder = resolve(import.meta.dirname, '../../../content/data');
const rowsOf = <Row>(name: string): Row[] =>
  (parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as { rows: Row[] }).rows;
const sources = {
  figures: new Map(rowsOf<FigureRow>('figures').map((row) => [row.id, row])),
  tables: new Map(
    rowsOf<TableSet>('tables').flatMap(({ tables }) => tables.map((table) => [table.id, table])),
  ),
};
const charts = rowsOf<ChartRow>('charts').map((row) => chartModel(row, sources));

/** Mean width of a letter in pixels; the bold of values is wider. */
const WIDTH = { label: 6.9, soft: 6.9, value: 7.8 } as const;

describe('the words in the charts of this site', () => {
  it('are there at all', () => {
    expect(globSync('charts.yaml', { cwd: folder }).length).toBe(1);
    expect(charts.length).toBeGreaterThan(10);
  });

  it('end within a screen of 320 pixels', () => {
    const tooLong = charts.flatMap((chart) =>
      draw(chart).marks.flatMap((mark) => {
        if (mark.kind !== 'text' || mark.anchor !== 'start') return [];
        const width = WIDTH[mark.look as keyof typeof WIDTH] * mark.text.length;
        const end = mark.x * NARROWEST + mark.dx + width;
        return end > NARROWEST ? [`${chart.id}: ${mark.text} ends at ${Math.round(end)}`] : [];
      }),
    );
    expect(tooLong).toEqual([]);
  });
});
