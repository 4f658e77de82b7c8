import type { Verdict } from './verdicts.ts';

/** One place where a work is cited, ready to be shown. */
export interface CitingPlace {
  readonly kind: 'topic' | 'theme' | 'glossary' | 'model' | 'data';
  readonly slug: string;
  readonly title: string;
  /** The row of data that cites: its file without ending, its id and what such rows are called; null for a page. */
  readonly row: { readonly file: string; readonly id: string; readonly word: string } | null;
  /** Address with the fragment of the passage that cites, which stays when others change. */
  readonly href: string;
  readonly heading: string | null;
  /** The citing sentence in three parts, the citation in the middle. */
  readonly sentence: { readonly before: string; readonly cited: string; readonly after: string };
  readonly inNote: boolean;
}

/** A work the review rests on, in the bibliography or missing from it. */
export interface ReferenceView {
  readonly key: string;
  /** Bibliography entry as safe HTML, in every style of `data-cite-style`; null when the work is missing. */
  readonly html: string | null;
  /** What pages call it where its entry begins otherwise, as safe HTML in every style; else null. */
  readonly labelHtml: string | null;
  /** Bibliography entry as text in the usual style; for a missing work, what the report printed. */
  readonly text: string;
  /** As cited in running text, without brackets: "Heleniak, 2018". */
  readonly inText: string;
  readonly title: string;
  readonly authors: string;
  /** Four digits, or "n.d." */
  readonly year: string;
  readonly type: string;
  readonly container: string;
  /** DOI, ISBN and address, for exact look-ups. */
  readonly identifiers: readonly string[];
  readonly verdict: Verdict | null;
  readonly record: LedgerView | null;
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly places: readonly CitingPlace[];
}

/** A record of the ledger, as strings to show. */
export interface LedgerView {
  readonly lists: string | null;
  readonly listed: readonly string[];
  readonly citedAs: readonly string[];
  readonly confidence: string | null;
  readonly differs: readonly string[];
  readonly unseen: readonly string[];
  readonly candidates: readonly { readonly citation: string; readonly url: string | null }[];
  readonly evidence: readonly string[];
  readonly note: string | null;
  readonly checked: string | null;
}
