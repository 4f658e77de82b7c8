import { dataPath, tablePath } from './data-files.ts';

/** A file that a page of data hands out. */
export interface Download {
  readonly name: string;
  /** Path below the base of the site. */
  readonly path: string;
  readonly type: string;
}

export const csvFile = (name: string, path: string): Download => ({ name, path, type: 'text/csv' });

/** The two files of a kind of data, which `/data/` explains. */
export const filesOfKind = (kind: string, title: string): Download[] => [
  csvFile(`${title} (table)`, tablePath(kind)),
  { name: title, path: dataPath(kind), type: 'application/json' },
];
