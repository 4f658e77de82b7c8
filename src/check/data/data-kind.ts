import type { z } from 'zod';
import type { YamlPath } from '../yaml.ts';
import type { BaseRow } from './row-parts.ts';

/** Two rows that cannot both hold, and why, as the end of a sentence about the first of them. */
export interface Clash<Row> {
  readonly rows: readonly [Row, Row];
  readonly reason: string;
  /** The field of the first row that says so. */
  readonly field: string;
}

/** A row of another file that a row names. */
interface RowReference {
  /** The name of the file without `.yaml`. */
  readonly file: string;
  readonly id: string;
  /** Where in the row it is named. */
  readonly at: YamlPath;
}

/**
 * A kind of data file: `content/data/<name>.yaml`, a list of rows, bare or under `rows:`.
 *
 * The contract for all of them:
 *
 * - A row has an `id` that is unique in its file and stays the same for good: anchors (`#row-<id>`),
 *   addresses of the API and other rows refer to it. Rename a claim, keep its id.
 * - A row has `cites`, citations in pandoc's brackets in quotes: `cites: "[@danna2014, p. 3; @tampep2009]"`.
 *   They join the corpus: they count as uses of a work and appear among its backlinks with the row's
 *   `statement`, and a key that is not in the bibliography is found like any other.
 * - A value that the source does not give is written `not-said`, never left out and never guessed.
 * - Two rows that contradict each other stay both, and one names the other under `contradicts`.
 * - One bad row costs one row: the others are read, checked and shown.
 *
 * To add a kind, write its schema and `statement` in `<name>-schema.ts` and register it in `kinds.ts`;
 * for the site, name its page in `src/site/data/data-rows.ts`, and read it with `rowsOf('<name>')`.
 */
export interface DataKind<Row extends BaseRow> {
  /** Made with `record()` out of `rowFields` and the fields of its own, so that no unknown field passes. */
  readonly schema: z.ZodType<Row>;
  /** What the row claims, as a sentence in the editors' words, without its citation. */
  statement(row: Row): string;
  /** Fields with years that cannot lie in the future; a year anywhere in their text counts. */
  readonly pastYears: readonly string[];
  /** Rows of other files that a row is made from; one that is not there is a fault. */
  refers?(row: Row): Iterable<RowReference>;
  /** Pairs of rows that cannot both hold, marked or not. */
  clashes?(rows: readonly Row[]): Iterable<Clash<Row>>;
}
