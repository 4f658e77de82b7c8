import type { Problem, SourceFile, Span } from '../text/span.ts';

/** How a manuscript is written; other formats are turned into one of these before they are read. */
export type ManuscriptKind = 'text' | 'markdown' | 'html' | 'latex';

/** Where lines of a page begin that follow each other there, as an offset into the text as read. */
export interface PageStart {
  /** Counted from 1, as programs that show the file count. */
  readonly page: number;
  /** The first of these lines on its page, from 1; running heads and page numbers do not count. */
  readonly line: number;
  readonly start: number;
}

/** What a block of a manuscript is. Code is kept apart, so that nothing in it counts as prose. */
export type BlockRole = 'prose' | 'heading' | 'quotation' | 'table' | 'code';

/** A run of the plain text that belongs together; citations never reach across its ends. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** Text without markup, hyphenation and line breaks, with the way back to the text it was made of. */
export interface PlainText {
  readonly text: string;
  /** Where a range of the plain text stands in the text as read. */
  toSource(span: Span): Span;
}

/** A citation that names its reference by key, as LaTeX has them. */
export interface KeyedCitation {
  readonly key: string;
  /** The key in the text as read. */
  readonly source: Span;
  /** The key in the plain text; empty where the text shows none. */
  readonly at: Span;
  /** All that its command wrote into the plain text. */
  readonly group: Span;
  readonly form: 'parenthetical' | 'narrative';
  readonly locator: string | null;
}

/** A text as read, and what a person reads in it. Offsets are UTF-16 code units. */
export interface Manuscript {
  readonly file: SourceFile;
  readonly kind: ManuscriptKind;
  readonly plain: PlainText;
  /** Ranges of the plain text, in order, without overlap. */
  readonly blocks: readonly Block[];
  /** Ranges of the plain text that hold reference lists, headings included, in order. */
  readonly lists: readonly Span[];
  readonly keyed: readonly KeyedCitation[];
  /** Keys that the entries of its list have in the text, by the offset of their blocks. */
  readonly labels: ReadonlyMap<number, string>;
  /** Runs of lines with their pages, by `start`; empty for a file without pages. */
  readonly pages: readonly PageStart[];
  /** What was not as it should be, though the text could be read. */
  readonly remarks: readonly Problem[];
  /** Why nothing could be read. */
  readonly problems: readonly Problem[];
}

/** An author as a citation names them. */
export interface CitedName {
  /** The words of the name in order, initials left out; for `K. E. Dupuy` only `Dupuy`. */
  readonly words: readonly string[];
  /** Capitals of given names, without full stops. */
  readonly initials: string;
}

/** How authors were left out: formally (`et al.`), in words (`and colleagues`), or not at all. */
export type Others = 'none' | 'et-al' | 'colleagues';

/** An author–year citation in the plain text of a manuscript. */
export interface DetectedCitation {
  /** From the first author, or from the year where the authors stand elsewhere, to the locator. */
  readonly at: Span;
  readonly form: 'parenthetical' | 'narrative';
  /** As many as could be read; words that do not belong to the first may stand before it. */
  readonly authors: readonly CitedName[];
  /** The authors as one text, for organisations with an *and* or a comma in their names. */
  readonly authorText: string;
  readonly others: Others;
  /** Short form given with the name: `WHO` in `(World Health Organization [WHO], 2015)`. */
  readonly acronym: string | null;
  /** Four digits, or null for `n.d.` and for works not yet out. */
  readonly year: string | null;
  /** `a` in `2019a`. */
  readonly letter: string;
  /** What stands in the place of the year: `n.d.`, `in press`, `2019a`, `1905/2002`. */
  readonly yearText: string;
  /** Year of the original, or the second of two years. */
  readonly otherYear: string | null;
  readonly locator: string | null;
  /**
   * False where the words may be no citation at all (a place and a year, a date, a title): then it
   * counts only when a reference fits.
   */
  readonly sure: boolean;
  /** Whether the year stands in brackets with no authors before it that could be read. */
  readonly bare: boolean;
  /** Whether the year stands in brackets at all. */
  readonly inBrackets: boolean;
}

/** A name of a person, or of an organisation as one text. */
export interface ReferenceName {
  readonly family: string;
  readonly given: string;
  /** `van den` in van den Oord. */
  readonly particle: string;
  readonly isOrganisation: boolean;
}

/** What the audit knows of a work, whether from a library or from a list at the end of the text. */
export interface AuditReference {
  readonly key: string;
  /** Line in its file; the manuscript itself when the list stands there. */
  readonly line: number;
  readonly authors: readonly ReferenceName[];
  /** Whether the list of authors was cut short (`and others`, `…`). */
  readonly authorsCut: boolean;
  readonly organisations: readonly string[];
  /** Years under which it may be cited: of publication, of the original. Empty when there is none. */
  readonly years: readonly string[];
  readonly letter: string;
  /** What stands in the place of the year when there is none. */
  readonly yearText: string;
  readonly title: string;
  readonly container: string;
  readonly doi: string;
  /** The entry as it is listed in a manuscript; empty for one of a library. */
  readonly listed: string;
}

/** A value read from a printed reference, with how much it is to be trusted (0 to 1). */
export interface Guess<T> {
  readonly value: T;
  readonly confidence: number;
}

/** One entry of a reference list in a manuscript, as far as it could be read. */
export interface ListedReference {
  readonly key: string;
  readonly at: Span;
  readonly text: string;
  readonly authors: Guess<readonly ReferenceName[]>;
  readonly authorsCut: boolean;
  readonly year: Guess<string | null>;
  /** The last of several years, or the year of the original. */
  readonly otherYear: string | null;
  readonly letter: string;
  readonly yearText: string;
  readonly title: Guess<string>;
  readonly container: Guess<string>;
  readonly doi: Guess<string>;
  readonly url: Guess<string>;
  /** The least of what counts for finding it: authors and year. */
  readonly confidence: number;
}

/** What stands in the reference lists of a manuscript. */
export interface ReferenceList {
  readonly entries: readonly ListedReference[];
  /** Pieces of text between the entries that are none. */
  readonly strays: readonly Span[];
}
