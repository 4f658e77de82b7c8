import type { Problem } from '../text/span.ts';

export type Status =
  | 'matched'
  | 'missing'
  | 'year-mismatch'
  | 'name-mismatch'
  | 'ambiguous'
  | 'placeholder';

/** A reference that a citation may mean. */
export interface Candidate {
  readonly key: string;
  /** 0 to 1; 1 when nothing differs. */
  readonly score: number;
  /** What the citation has and what the reference has: `Vuolajärv → Vuolajärvi`. */
  readonly differences: readonly string[];
}

/** One citation with its verdict. Offsets, line and column refer to the text as read. */
export interface AuditedCitation {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly form: 'parenthetical' | 'narrative';
  readonly authors: readonly string[];
  readonly etAl: boolean;
  readonly year: string | null;
  readonly locator: string | null;
  readonly status: Status;
  /** References it stands for; several when they cannot be told apart. */
  readonly keys: readonly string[];
  readonly candidates: readonly Candidate[];
}

export interface AuditedReference {
  readonly key: string;
  readonly line: number;
  /** How many citations mean it, or may mean it. */
  readonly cited: number;
}

/** A source that the text names without a year. It is no citation, and is told as information. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  readonly keys: readonly string[];
}

export interface AuditSummary {
  readonly citations: number;
  readonly matched: number;
  readonly missing: number;
  readonly yearMismatch: number;
  readonly nameMismatch: number;
  readonly ambiguous: number;
  readonly placeholders: number;
  readonly uncited: number;
}

/** A manuscript's citations, each with its status, and the references nobody cites. */
export interface Audit {
  readonly summary: AuditSummary;
  readonly citations: readonly AuditedCitation[];
  readonly references: readonly AuditedReference[];
  readonly uncited: readonly string[];
  readonly mentions: readonly Mention[];
  /** What stood in the way: nothing to read, another citation style, no reference list. */
  readonly notices: readonly Problem[];
}
