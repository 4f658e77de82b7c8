import { closest } from '../../text/distance.ts';
import type { DataTable } from '../data/data-table.ts';
import { dataKinds, kindNamed } from '../data/kinds.ts';
import type { Report, Rule } from '../types.ts';

export const validData: Rule = {
  id: 'valid-data',
  severity: 'error',
  scope: 'corpus',
  summary: 'Every row of data has the fields its file asks for, in a form that programs can read.',
  messages: {
    // The schemas write their sentences themselves: only they know what they wanted.
    fault: '{fault}',
    file: 'No part of the site reads a file called {name}, so its rows would be shown nowhere. Data files are {known}.',
    future:
      '"{field}" is {year}, and that year has not come yet, so nothing can have been counted or decided in it. Correct the year.',
    row: 'There is no row "{id}" in this file, so the contradiction leads nowhere. Write the id of the row that is meant.{guess}',
    elsewhere:
      'There is no row "{id}" in {file}.yaml, so what this row shows cannot be made. Write the id of the row that is meant.{guess}',
  },
  check: ({ tables }, report, { today }) => {
    for (const table of tables) {
      for (const finding of faultsOf(table, today)) report({ ...finding, file: table.path });
      for (const finding of unknownElsewhere(table, tables)) {
        report({ ...finding, file: table.path });
      }
    }
  },
};

type Fault = Omit<Report, 'file'>;

function* faultsOf(table: DataTable, today: string): Generator<Fault> {
  if (table.kind === null) {
    const known = Object.keys(dataKinds).map((name) => `${name}.yaml`);
    const name = table.path.replace(/^.*\//, '');
    const span = { start: 0, end: 0 };
    yield { message: 'file', data: { name, known: known.join(', ') }, span };
    return;
  }
  for (const { message, span, field } of table.faults) {
    yield { message: 'fault', data: { fault: message }, span, field };
  }
  yield* futureYears(table, Number(today.slice(0, 4)));
  yield* unknownRows(table);
}

function* futureYears({ years }: DataTable, thisYear: number): Generator<Fault> {
  for (const { year, span, field } of years) {
    if (year > thisYear) yield { message: 'future', data: { field, year }, span, field };
  }
}

function* unknownRows({ rows, ids }: DataTable): Generator<Fault> {
  for (const { value, spanOf } of rows) {
    for (const [index, id] of (value.contradicts ?? []).entries()) {
      if (ids.has(id)) continue;
      const [near] = closest(id.slice(0, 60), ids, 3);
      const guess = near ? ` Did you mean ${near.word}?` : '';
      const span = spanOf(['contradicts', index]);
      yield { message: 'row', data: { id: id.slice(0, 60), guess }, span, field: 'contradicts' };
    }
  }
}

function* unknownElsewhere(
  { kind, rows }: DataTable,
  tables: readonly DataTable[],
): Generator<Fault> {
  if (kind === null) return;
  const { refers } = kindNamed(kind);
  for (const { value, spanOf } of rows) {
    for (const { file, id, at } of refers?.(value) ?? []) {
      const known = tables.filter((table) => table.kind === file).flatMap(({ ids }) => [...ids]);
      if (known.includes(id)) continue;
      const [near] = closest(id.slice(0, 60), known, 3);
      const guess = near ? ` Did you mean ${near.word}?` : '';
      const data = { id: id.slice(0, 60), file, guess };
      yield { message: 'elsewhere', data, span: spanOf(at), field: String(at[0] ?? '') };
    }
  }
}
