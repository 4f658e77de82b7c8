import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataTable } from '../../src/check/data/data-table.ts';
import type { RegulationRow } from '../../src/check/data/regulation-schema.ts';
import { modelLabels } from '../../src/check/data/regulation-terms.ts';
import { readShared } from '../shared.ts';

const content = resolve(import.meta.dirname, '../../content');
const path = 'content/data/regulation.yaml';
const text = readFileSync(join(content, 'data/regulation.yaml'), 'utf8');
const table = readDataTable({ path, text });
const rows = table.rows.map(({ value }) => value as RegulationRow);
const report = readShared('source/in-transit-2023.txt')?.split('\n') ?? null;

/** What the report calls a country where it does not use its name. */
const alsoCalled: Readonly<Record<string, RegExp>> = {
  DE: /German/,
  'EU-SOME': /EU countries where prostitution is illegal/,
  GB: /\bUK\b/,
  NO: /Norw/,
};

const words = (written: string) => written.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (written: string, length: number): string[] =>
  words(written).map((_, i, all) => all.slice(i, i + length).join(' '));

describe('the rows of regulation.yaml', () => {
  it('are all good ones: 45, each with lines, a page and a source', () => {
    expect(table.faults).toEqual([]);
    expect(table.sourceFaults).toEqual([]);
    expect(rows.length).toBe(45);
    expect(table.rows.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it.skipIf(report === null)('stand in the lines that they name', () => {
    const elsewhere = rows.filter(({ country, name, lines, year }) => {
      const said = lines.map((line) => report?.[line - 1] ?? '').join(' ');
      const isYearSaid = year === 'not-said' || said.includes(String(year));
      return !(alsoCalled[country] ?? new RegExp(name)).test(said) || !isYearSaid;
    });
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  it.skipIf(report === null)('leave out no country that the paragraph on models names', () => {
    const line = report?.[699] ?? '';
    const named = new Set(rows.filter(({ lines }) => lines.includes(700)).map(({ name }) => name));
    const capitals = line.match(/(?<=\b(?:in|and|as|for instance,|Similarly,|,) )[A-Z]\w+/g) ?? [];
    const notCountries = new Set(['Czech', 'Selling', 'Other', 'It', 'Conversely']);
    const lost = capitals.filter((one) => !named.has(one) && !notCountries.has(one));
    expect(lost).toEqual([]);
    expect(named.size).toBe(25);
  });

  it.skipIf(report === null)('use words of their own', () => {
    const taken = new Set(runsOf(report?.join(' ') ?? '', 10));
    const copied = rows.flatMap(({ id, statement, note = '' }) =>
      [statement, note]
        .flatMap((said) => runsOf(said, 10))
        .filter((run) => run.split(' ').length === 10 && taken.has(run))
        .map((run) => `${id}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});

describe('the pages of models', () => {
  const pages = globSync('*.md', { cwd: join(content, 'en/models') }).sort();

  it('are there for every model that rows name', () => {
    const models = Object.keys(modelLabels).filter((model) => model !== 'not-said');
    expect(pages).toEqual(models.map((model) => `${model}.md`).sort());
    expect(new Set(rows.map(({ model }) => model))).toEqual(new Set(Object.keys(modelLabels)));
  });

  it.each(pages)(
    '%s has reasoning, both sides, evidence and disagreement, in that order',
    (name) => {
      const page = readFileSync(join(content, 'en/models', name), 'utf8');
      expect(page.match(/^## .+$/gm)).toEqual([
        '## The reasoning',
        '## Arguments for',
        '## Arguments against',
        '## Evidence on its effects',
        '## What the sources disagree on',
      ]);
    },
  );
});
