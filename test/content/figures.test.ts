import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChartRow } from '../../src/check/data/charts-schema.ts';
import type { FigureRow } from '../../src/check/data/figures-schema.ts';
import type { TableSet } from '../../src/check/data/tables-schema.ts';
import type { TimelineRow } from '../../src/check/data/timeline-schema.ts';
import { parseMarkdown } from '../../src/cite/remark-plugins.ts';
import { chartModel } from '../../src/site/charts/model.ts';
import { linkFirst } from '../../src/site/markdown/remark-figure-links.ts';
import { readShared } from '../shared.ts';

const content = resolve(import.meta.dirname, '../../content');
const rowsOf = <Row>(name: string): Row[] =>
  (parse(readFileSync(join(content, 'data', `${name}.yaml`), 'utf8')) as { rows: Row[] }).rows;
const topic = (slug: string) =>
  readFileSync(join(content, 'en/topics', `${slug}.md`), 'utf8').replace(/^---\n.*?\n---\n/s, '');

const figures = rowsOf<FigureRow>('figures');
const charts = rowsOf<ChartRow>('charts');
const sets = rowsOf<TableSet>('tables');
const events = rowsOf<TimelineRow>('timeline');
const places = figures.flatMap((row) =>
  [row, ...(row.again ?? [])].map((place) => ({ id: row.id, ...place })),
);

const report = readShared('source/in-transit-2023.txt');
const lines = report?.split('\n') ?? [];
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (text: string) => {
  const all = words(text);
  return all.slice(0, -9).map((_, index) => all.slice(index, index + 10).join(' '));
};

interface Inventory {
  readonly figures?: readonly { line: number; text: string }[];
}

describe('the figures of the report', () => {
  it('are all there: each figure of the inventory has a row with its line and words', () => {
    const folder = join(import.meta.dirname, 'inventory');
    const inventory = globSync('*.yaml', { cwd: folder }).flatMap(
      (name) => (parse(readFileSync(join(folder, name), 'utf8')) as Inventory).figures ?? [],
    );
    expect(inventory.length).toBe(93);
    const lost = inventory.filter(
      ({ line, text }) =>
        !places.some((place) => place.line === line && place.printed.includes(text)),
    );
    expect(lost).toEqual([]);
  });

  it('find their words in the topic that restates them, each in a place of its own', () => {
    const lost: string[] = [];
    for (const [slug, group] of Map.groupBy(places, (place) => place.topic)) {
      const tree = parseMarkdown(topic(slug));
      for (const { id, says } of group.toSorted((a, b) => b.says.length - a.says.length)) {
        const found = linkFirst(tree, { words: String(says), anchor: id, href: '#' });
        if (!found) lost.push(`${slug}: “${says}” of ${id}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it.skipIf(report === null)(
    'stand in the report where their rows say (skipped where the report is not at hand)',
    () => {
      const wrong = places.flatMap(({ id, line, printed }) =>
        printed.filter((text) => !lines[line - 1]?.includes(text)).map((text) => `${id}: ${text}`),
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('the tables of the report', () => {
  it.skipIf(report === null)(
    'have the numbers that the report prints (skipped where the report is not at hand)',
    () => {
      const wrong = sets
        .flatMap(({ tables }) => tables)
        .flatMap(({ rows }) => rows)
        .filter(({ line, value }) => Number(lines[line - 1]?.split('\t')[1]) !== value)
        .map(({ label }) => label);
      expect(wrong).toEqual([]);
    },
  );

  it('add up to their total, or say why not', () => {
    const wrong = sets
      .flatMap(({ tables }) => tables)
      .filter(({ rows, total }) => rows.reduce((sum, { value }) => sum + value, 0) !== total)
      .filter(({ problems }) => (problems ?? []).length === 0);
    expect(wrong).toEqual([]);
  });
});

describe('the charts', () => {
  const sources = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    tables: new Map(sets.flatMap(({ tables }) => tables.map((table) => [table.id, table]))),
  };

  it('are drawn from figures and tables that are there', () => {
    expect(charts.map((row) => chartModel(row, sources).items.length)).not.toContain(0);
  });

  it('name topics and themes of this site', () => {
    const site = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as {
      themes: { id: string }[];
    };
    const themes = site.themes.map(({ id }) => id);
    const slugs = globSync('*.md', { cwd: join(content, 'en/topics') }).map((name) =>
      name.replace(/\.md$/, ''),
    );
    const lost = charts.flatMap(({ topics, themes: named }) => [
      ...topics.filter((slug) => !slugs.includes(slug)),
      ...named.filter((id) => !themes.includes(id)),
    ]);
    expect(lost).toEqual([]);
    expect(themes.filter((id) => !charts.some((chart) => chart.themes.includes(id)))).toEqual([]);
  });

  it('have parts that make their whole where the whole is a figure', () => {
    const total = (id: string) =>
      chartModel(charts.find((chart) => chart.id === id) as ChartRow, sources).items.reduce(
        (sum, item) => sum + (item.kind === 'value' ? item.high : 0),
        0,
      );
    expect(total('migrants-by-sex')).toBe(281);
    expect(total('europe-share')).toBe(281);
    expect(total('europe-born')).toBe(87);
    expect(total('assisted-by-sex')).toBe(144);
    expect(total('victims-europe')).toBe(100);
    expect(total('suspects-by-sex')).toBe(100);
  });
});

describe('the timeline', () => {
  it.skipIf(report === null)(
    'has the year in the line that it names (skipped where the report is not at hand)',
    () => {
      // Some lines name the law or the event, and its date was seen elsewhere.
      const elsewhere = new Set(['palermo-adopted', 'directive-adopted', 'mapping-2022']);
      const wrong = events
        .filter(({ id, line }) => line !== undefined && !elsewhere.has(id))
        .filter(({ line, date }) => !lines[(line ?? 0) - 1]?.includes(date.slice(0, 4)))
        .map(({ id }) => id);
      expect(wrong).toEqual([]);
    },
  );

  it('begins in 1970 and holds nothing older', () => {
    expect(events.filter(({ date }) => date < '1970').map(({ id }) => id)).toEqual([]);
  });
});

describe('the words of the data', () => {
  it.skipIf(report === null)(
    'are the editors’ own: no run of ten words from the report (skipped where it is not at hand)',
    () => {
      const taken = new Set(runs(report ?? ''));
      const texts = [
        ...figures.flatMap(({ statement, problems, unsourced }) => [
          statement,
          ...(problems ?? []),
          unsourced ?? '',
        ]),
        ...charts.flatMap(({ title, about, note }) => [title, about, note]),
        ...events.flatMap(({ what, problems }) => [what, ...(problems ?? [])]),
        ...sets.flatMap(({ intro, disagreements }) => [
          ...intro,
          ...(disagreements ?? []).flatMap(({ statements, comment }) => [
            comment,
            ...statements.map(({ says }) => says),
          ]),
        ]),
      ].map((text) => text.replace(/“[^”]*”/g, ' '));
      expect(texts.flatMap(runs).filter((run) => taken.has(run))).toEqual([]);
    },
  );
});
