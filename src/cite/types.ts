import type { Literal, PhrasingContent, Root } from 'mdast';
import type { Problem, Span } from '../text/span.ts';

/**
 * How the author shows: `parenthetical` (Heleniak, 2018), `narrative` Heleniak (2018),
 * `suppressed` (2018). In pandoc's words NormalCitation, AuthorInText, SuppressAuthor.
 */
export type CitationForm = 'parenthetical' | 'narrative' | 'suppressed';

export interface Locator {
  /** CSL locator term: `page`, `chapter`, `section`, `paragraph` … */
  readonly label: string;
  readonly value: string;
}

/** One key within a cluster. */
export interface CiteItem {
  readonly key: string;
  readonly form: CitationForm;
  /**
   * Plain text before and after the key, locator taken out, blanks at the ends removed. A suffix
   * that begins with punctuation joins what it follows without a blank.
   */
  readonly prefix: string;
  readonly suffix: string;
  readonly locator: Locator | null;
  /** Prefix and suffix with their markup, present only when they have any (`[*see* @a]`). */
  readonly prefixMarkup?: readonly PhrasingContent[];
  readonly suffixMarkup?: readonly PhrasingContent[];
  /** `@key` with its sign, braces and minus, in the document. */
  readonly span: Span;
}

/** The mdast node: one bracket `[@a; @b]`, or one narrative `@a [p. 3]`. */
export interface Cite extends Literal {
  type: 'cite';
  /** The cluster as written. */
  value: string;
  items: CiteItem[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    cite: Cite;
  }
  interface RootContentMap {
    cite: Cite;
  }
  interface ImageData {
    /** Citations within the alternative text. */
    cites?: Cite[];
  }
}

export interface Sentence {
  /** Plain text, citations as written, one line. */
  readonly text: string;
  readonly span: Span;
}

/** One key cited at one place. */
export interface Citation extends CiteItem {
  /** Path of the document. */
  readonly file: string;
  /** `cite-1`, `cite-2` …: the anchor of its cluster on the page, counted through the document. */
  readonly anchor: string;
  /** The stable anchor of the paragraph, list item or table row around it; null in a heading. */
  readonly passage: string | null;
  /** Which cluster of the document, from 0. */
  readonly cluster: number;
  readonly clusterSpan: Span;
  readonly sentence: Sentence;
  /** Heading under which it stands, as on the page; null before the first. */
  readonly heading: string | null;
  /** True inside an editors' note. */
  readonly inNote: boolean;
}

export interface DocumentLink {
  /** Target as written. */
  readonly url: string;
  readonly text: string;
  readonly span: Span;
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** The `id` of the heading on the page (github-slugger, as Astro gives it). */
  readonly slug: string;
  readonly span: Span;
}

export interface EditorsNote {
  readonly kind: string;
  readonly page: string | null;
  readonly text: string;
  /** `note-1`, `note-2` …: its anchor on the page. */
  readonly anchor: string;
  /** Heading under which it stands, as on the page; null before the first. */
  readonly heading: string | null;
  readonly span: Span;
}

/** A Markdown file: what it says about itself, whom it cites, where it links. */
export interface Document {
  readonly path: string;
  readonly text: string;
  /** Front matter as a plain object with no prototype; empty when absent or broken (then a problem says so). */
  readonly frontmatter: Readonly<Record<string, unknown>>;
  /** Where each top-level front matter key stands. */
  readonly frontmatterSpans: ReadonlyMap<string, Span>;
  readonly tree: Root;
  readonly citations: readonly Citation[];
  readonly links: readonly DocumentLink[];
  readonly headings: readonly Heading[];
  readonly notes: readonly EditorsNote[];
  readonly problems: readonly Problem[];
}

export interface Corpus {
  readonly documents: readonly Document[];
}
