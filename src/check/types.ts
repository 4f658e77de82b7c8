import type { Library } from '../bib/library.ts';
import type { Corpus } from '../cite/types.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Scope = 'field' | 'entry' | 'library' | 'corpus';

export interface Suggestion {
  readonly message: string;
  readonly key: string;
}

export interface Related {
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

/** What a rule reports. The run adds rule id, severity, line and column. */
export interface Report {
  /** Which of the rule's messages; an unfilled placeholder throws. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly file: string;
  readonly span: Span;
  /** Citekey the finding is about, if any. */
  readonly key?: string;
  /** Field the finding is about, if any. */
  readonly field?: string;
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly Related[];
}

/** A file of YAML that the check reads beside library and corpus. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/** Everything a rule may look at. */
export interface Project {
  readonly library: Library;
  readonly corpus: Corpus;
  readonly waivers: readonly Waiver[];
  readonly ledger: readonly LedgerKey[] | null;
}

export interface LedgerKey {
  readonly key: string;
  readonly verdict: string;
  readonly file: string;
  readonly span: Span;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: Scope;
  /** One line for lists. */
  readonly summary: string;
  /** Messages by id, with `{placeholders}`. */
  readonly messages: Readonly<Record<string, string>>;
  readonly check: (project: Project, report: (report: Report) => void) => void;
}

export interface Waiver {
  readonly rule: string;
  readonly key?: string;
  readonly file?: string;
  readonly field?: string;
  readonly reason: string;
  readonly by?: string;
  readonly date?: string;
  readonly source: { readonly file: string; readonly span: Span };
}

/** One finding, as `check --format json` prints it (`span` aside). */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly span: Span;
  readonly key: string | null;
  readonly field: string | null;
  readonly waived: boolean;
  readonly waiver: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly related: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
  readonly fixable: boolean;
  readonly docs: string;
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  readonly entries: number;
  readonly citations: number;
  readonly files: number;
}

export interface CheckResult {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}
