import type { Problem, Span } from '../text/span.ts';

/** One piece of a value: `{braced}`, `"quoted"`, a number, or the name of an `@string`. */
export interface ValuePart {
  readonly kind: 'braced' | 'quoted' | 'number' | 'macro';
  /** The text between the delimiters, exactly as written. */
  readonly text: string;
  /** The span with its delimiters. */
  readonly span: Span;
}

export interface Field {
  /** Name as written; compare through `name.toLowerCase()`. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Parts joined by `#`; empty when the value is absent (`title = ,`). */
  readonly parts: readonly ValuePart[];
  /** From the first to the last part; empty, behind the `=`, when the value is absent. */
  readonly valueSpan: Span;
  readonly span: Span;
}

export interface Entry {
  readonly kind: 'entry';
  /** Type as written, without the `@`. */
  readonly type: string;
  readonly typeSpan: Span;
  /** Citekey as written; an empty string when there is none. */
  readonly key: string;
  readonly keySpan: Span;
  readonly fields: readonly Field[];
  /** False when the entry was cut short by an error and recovered. */
  readonly complete: boolean;
  readonly span: Span;
}

export interface StringDefinition {
  readonly kind: 'string';
  readonly name: string;
  readonly nameSpan: Span;
  readonly parts: readonly ValuePart[];
  readonly span: Span;
}

export interface Preamble {
  readonly kind: 'preamble';
  readonly parts: readonly ValuePart[];
  readonly span: Span;
}

export interface CommentBlock {
  readonly kind: 'comment';
  readonly text: string;
  readonly span: Span;
}

/** Whatever stands between entries: BibTeX ignores it, we keep it. */
export interface FreeText {
  readonly kind: 'text';
  readonly span: Span;
}

export type BibNode = Entry | StringDefinition | Preamble | CommentBlock | FreeText;

/** A `.bib` file as written. The nodes' spans cover the text without gap or overlap. */
export interface BibFile {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly BibNode[];
  readonly problems: readonly Problem[];
}
