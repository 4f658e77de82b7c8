import type { CslItem } from '../library.ts';

/** An entry with everything resolved, its fields under their biblatex names. */
export interface Source {
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** What citation-js is given to read. */
export interface Draft {
  type: string;
  readonly fields: Map<string, string>;
}

/** One place where citation-js reads an entry otherwise than biblatex documents it. */
export interface Correction {
  readonly id: string;
  /** What citation-js does, and what is right. */
  readonly why: string;
  /** Changes what citation-js is given. */
  readonly before?: (draft: Draft, source: Source) => void;
  /** Changes what citation-js made of it. */
  readonly after?: (item: CslItem, source: Source) => void;
}
