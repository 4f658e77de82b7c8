import type { Library } from '../bib/library.ts';
import type { Corpus } from '../cite/types.ts';
import type { Edit } from '../text/edit.ts';
import type { Problem, Span } from '../text/span.ts';
import type { DataTable } from './data/data-table.ts';
import type { LedgerRecord } from './ledger.ts';
import type { SiteConfig } from './site-config.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What a rule looks at: a field, an entry, the whole library, the texts, or (`run`, after all others)
 * what the other rules found.
 */
export type Scope = 'field' | 'entry' | 'library' | 'corpus' | 'run';

export interface Suggestion {
  readonly message: string;
  readonly key: string;
}

export interface Related {
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

/** A safe repair: all of its edits are made, or none. They lie in the finding's own file. */
export interface Fix {
  readonly edits: readonly Edit[];
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
  /** Given only when it cannot be wrong. */
  readonly fix?: Fix;
}

/** A file of YAML that the check reads beside library and corpus, with what is wrong in it. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Everything a rule may look at. */
export interface Project {
  readonly library: Library;
  readonly corpus: Corpus;
  readonly waivers: readonly Waiver[];
  /** Null when the project keeps no ledger. */
  readonly ledger: readonly LedgerRecord[] | null;
  /** Null when the project has no `content/site.yaml`. */
  readonly site: SiteConfig | null;
  /** Ledger, waivers and site description as read; positions of their findings refer to these texts. */
  readonly data: readonly DataFile[];
  /** Files of `content/data`; their citations are part of the corpus. */
  readonly tables: readonly DataTable[];
  /** Paths that exist beside the files read, for links that lead out of the corpus. */
  readonly otherFiles: ReadonlySet<string>;
}

/** What a rule may look at besides the project; `findings` is of use to rules of scope `run` only. */
export interface RunSoFar {
  /** The day on which the check is made, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Findings of all rules before it, waivers not yet applied. */
  readonly findings: readonly Finding[];
  /** Rules that took part in this run; a waiver of any other cannot be judged. */
  readonly ran: ReadonlySet<string>;
  /** Every rule there is, by id. */
  readonly known: ReadonlySet<string>;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: Scope;
  /** One line for lists. */
  readonly summary: string;
  /** Whether some of its findings come with a repair. */
  readonly fixable?: boolean;
  /** Messages by id, with `{placeholders}`. */
  readonly messages: Readonly<Record<string, string>>;
  /** Messages that weigh less or more than the rule itself. */
  readonly messageSeverity?: Readonly<Record<string, Severity>>;
  readonly check: (project: Project, report: (report: Report) => void, run: RunSoFar) => void;
}

export interface Waiver {
  readonly rule: string;
  readonly key?: string;
  readonly file?: string;
  readonly field?: string;
  readonly reason: string;
  readonly by?: string;
  readonly date?: string;
  /** For a waiver written beside what it is about: where in `file` the findings begin that it waives. */
  readonly within?: Span;
  readonly source: { readonly file: string; readonly span: Span };
}

/** One finding, as `check --format json` prints it (`span`, `field` and `fix` aside). */
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
  /** Whether it has a `fix`. */
  readonly fixable: boolean;
  readonly fix?: Fix;
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
