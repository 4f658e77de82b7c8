import type { BibFile, Entry } from './tree.ts';

/** A CSL-JSON item (citationstyles.org, schema 1.0.2); only what this project reads is named. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  DOI?: string;
  URL?: string;
  ISBN?: string;
  ISSN?: string;
  volume?: string;
  issue?: string;
  page?: string;
  number?: string;
  language?: string;
  [field: string]: unknown;
}

export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}

export interface CslDate {
  'date-parts'?: (number | string)[][];
  raw?: string;
  literal?: string;
  circa?: boolean;
  season?: number | string;
}

/** What an entry means, and where it stands. */
export interface Reference {
  readonly key: string;
  /** Entry type in lower case, as biblatex names it. */
  readonly type: string;
  /** Fields by lower-case name: strings and `crossref`/`xdata` resolved, LaTeX kept. A Map, so that no key is special. */
  readonly fields: ReadonlyMap<string, string>;
  readonly csl: CslItem;
  readonly entry: Entry;
  readonly file: BibFile;
}

/** All references of one or more `.bib` files. */
export interface Library {
  readonly files: readonly BibFile[];
  /** First entry of each key; exact spelling. */
  readonly references: ReadonlyMap<string, Reference>;
  /** Every entry that could be read, in order, second entries of a key included. */
  readonly all: readonly Reference[];
}
