import type { Status } from '../../src/manuscript/audit-types.ts';

/** One citation of the report that the audit looked at. */
export interface ReportCitation {
  /** Line of the report's text as a file; the text itself is no part of this project. */
  readonly line: number;
  /** The citation as printed. */
  readonly text: string;
  readonly status: Status;
  /** The works it means, by their keys in the bibliography or the ledger. */
  readonly keys: readonly string[];
  /** What the citation has and the list has: `Vuolajärv → Vuolajärvi`. */
  readonly differences: readonly string[];
  /** What an editor saw who compared this row with the text and the list; kept when the audit is made anew. */
  readonly remark?: string;
}

/** A work of the report's list that its text never cites. */
interface UncitedReference {
  readonly line: number;
  readonly key: string;
  readonly remark?: string;
}

/** `content/data/report-audit.json`: what the audit of the report found, without its text. */
export interface ReportAudit {
  readonly about: string;
  /** The first and the last line of the part that was audited. */
  readonly lines: readonly [number, number];
  /** SHA-256 of that part, by which somebody who has the text knows that it is the same. */
  readonly sha256: string;
  /** Who compared the rows with the text, when and how; kept when the audit is made anew. */
  readonly checked: string;
  readonly counts: Readonly<Record<Status, number>>;
  readonly citations: readonly ReportCitation[];
  readonly listed: number;
  readonly uncited: readonly UncitedReference[];
}
