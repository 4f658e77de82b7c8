import type { Position, Problem, Span } from '../text/span.ts';
import type { PagePlace } from './pages.ts';

/** What an audit finds of a citation. */
export const statuses = [
  'matched',
  'missing',
  'year-mismatch',
  'name-mismatch',
  'placeholder',
  'ambiguous',
] as const;

export type Status = (typeof statuses)[number];

/** A reference that a citation may mean. */
export interface Candidate {
  readonly key: string;
  /** 0 to 1; 1 when nothing differs. */
  readonly score: number;
  /** What the citation has and what the reference has: `Vuolajärv → Vuolajärvi`. */
  readonly differences: readonly string[];
}

/** Offsets into the text as read, line and column there, and the place on a page of the file. */
export interface AuditPlace extends Span, Position, PagePlace {}

/** One citation with its verdict. */
export interface AuditedCitation extends AuditPlace {
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

interface AuditedReference {
  readonly key: string;
  readonly line: number;
  /** How many citations mean it, or may mean it. */
  readonly cited: number;
  /** The work in one line: authors, year, title. */
  readonly work: string;
}

/** A source that the text names without a year. It is no citation, and is told as information. */
export interface Mention extends Omit<AuditPlace, 'column'> {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Something wrong with the reference list itself, found by a rule of the checker; its place is the entry's. */
export interface ListFault extends AuditPlace {
  /** Id of the rule, as `no-duplicate-doi`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** Key of the entry it is about. */
  readonly key: string;
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
  /** Faults of the list in the manuscript; empty when the references came from a library. */
  readonly list: readonly ListFault[];
  /** What stood in the way: nothing to read, another citation style, no reference list. */
  readonly notices: readonly Problem[];
}
