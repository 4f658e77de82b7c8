import { charts } from './charts-schema.ts';
import type { DataKind } from './data-kind.ts';
import { figures } from './figures-schema.ts';
import { instruments } from './instruments-schema.ts';
import { regulation } from './regulation-schema.ts';
import type { BaseRow } from './row-parts.ts';
import { tables } from './tables-schema.ts';
import { timeline } from './timeline-schema.ts';

/** Every kind of data file, by the name of its file in `content/data` without `.yaml`. */
export const dataKinds = {
  charts,
  figures,
  instruments,
  regulation,
  tables,
  timeline,
} as const;

export type DataKindName = keyof typeof dataKinds;

/** The row of a kind: `RowOf<'regulation'>`. */
export type RowOf<Name extends DataKindName> =
  (typeof dataKinds)[Name] extends DataKind<infer Row> ? Row : never;

/** The kind of a file by its path; null when no file of that name is read. */
export function dataKindOf(path: string): DataKindName | null {
  const name = /([^/]+)\.yaml$/.exec(path)?.[1] ?? '';
  return Object.hasOwn(dataKinds, name) ? (name as DataKindName) : null;
}

/** A kind as far as all kinds are alike. */
export const kindNamed = (name: DataKindName): DataKind<BaseRow> => dataKinds[name];
