import type { Audit } from '../../../manuscript/audit-types.ts';
import type { AnnotatedBlock } from '../../../report/annotate.ts';

/** A text by name; the end of a name says how the text is written. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What is to be audited. Without bibliographies it is compared with the list that it carries itself. */
export interface AuditRequest {
  readonly manuscript: File | NamedText;
  readonly bibliographies: readonly (File | NamedText)[];
}

/** The reports that can be taken along, by the end of their files' names. */
export type DownloadFormat = 'html' | 'csv' | 'json';

export interface AuditOutcome {
  readonly name: string;
  readonly audit: Audit;
  readonly blocks: readonly AnnotatedBlock[];
  readonly downloads: Readonly<Record<DownloadFormat, string>>;
  /** What is wrong with the bibliographies, one sentence each, with file and line. */
  readonly bibliographyProblems: readonly string[];
}

/** What the worker says. */
export type WorkerMessage =
  /** Everything that it may need is loaded. */
  | { readonly kind: 'ready' }
  /** Some formats cannot be read, since their readers could not be loaded. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'step'; readonly step: Step; readonly part: number | null }
  | { readonly kind: 'done'; readonly outcome: AuditOutcome }
  /** A sentence that says why the file cannot be audited. */
  | { readonly kind: 'refused'; readonly message: string };

export type Step = 'reading' | 'bibliography' | 'auditing' | 'writing';
