/** A half-open range `[start, end)` of UTF-16 code units into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place a person can go to: line and column count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text with the path under which people know it (relative to the project, forward slashes). */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Something wrong with a file itself, found while reading it; rules turn it into a finding. */
export interface Problem {
  /** Stable name of the kind of problem, for example `unclosed-brace`. */
  readonly code: string;
  readonly message: string;
  readonly span: Span;
}
