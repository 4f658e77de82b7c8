import type { ElementContent } from 'hast';
import type { CiteItem } from '../types.ts';
import { beginsLike } from './begins-like.ts';
import { ClusterFormatter, type RenderedCitation } from './clusters.ts';
import type { MarkupRenderer } from './parts.ts';
import { parseRichText, toHtml, toText } from './rich-text.ts';
import { type CitableItem, StyleEngine } from './style-engine.ts';
import type { StyleSource } from './styles.ts';

export interface FormatOptions {
  /** Name of a style that comes with citation-js (`apa` is APA 7), or the XML of a CSL style. */
  readonly style?: StyleSource;
  /** Name of a locale that comes with citation-js, or its XML; `en-US` when it is not known. */
  readonly locale?: string;
}

/** An entry of a reference list: safe HTML, plain text, and the nodes of both. */
export interface RenderedReference {
  readonly html: string;
  readonly text: string;
  readonly content: readonly ElementContent[];
}

export interface CitationFormatter {
  has(key: string): boolean;
  /** A citation as it stands in the text; keys that are not there become parts of kind `missing`. */
  cluster(items: readonly CiteItem[], renderMarkup?: MarkupRenderer): RenderedCitation;
  /**
   * Formats the citations of one page: in a number style its works are numbered in the order of
   * `keys`; in all others it is the same as `cluster`.
   */
  clusterOnPage(
    keys: readonly string[],
    items: readonly CiteItem[],
    renderMarkup?: MarkupRenderer,
  ): RenderedCitation;
  /** Whether citations are numbers. */
  readonly isNumeric: boolean;
  /** The entry of a work in a reference list; null when there is no such work. */
  reference(key: string): RenderedReference | null;
  /** A work as a sentence may call it: `Strey et al., 2018`. The key when there is no such work. */
  inText(key: string): string;
  /**
   * What citations in the text call a work whose entry in the list begins otherwise, so that the
   * list can say it: `Palermo Protocol, 2000`. Null when the entry begins alike or is numbered.
   */
  labelApart(key: string): string | null;
  /** Keys in the order of a reference list; keys that are not there come last, as given. */
  sort(keys: readonly string[]): string[];
}

/** Formatters already made: forming one takes seconds for thousands of works. */
const made = new Map<string, CitationFormatter>();
const MOST_KEPT = 8;

/**
 * Formats citations and references of one set of works in one style. The set decides on suffixes
 * such as 2019a, so make one formatter for a whole site. The same works in the same style give
 * the same formatter. Throws when there is no style of the name.
 */
export function createCitationFormatter(
  items: readonly CitableItem[],
  { style = 'apa', locale = 'en-US' }: FormatOptions = {},
): CitationFormatter {
  const id = JSON.stringify([style, locale, items]);
  const known = made.get(id);
  if (known) return known;
  const formatter = new LibraryFormatter(new StyleEngine(items, style, locale));
  const oldest = made.keys().next();
  if (made.size >= MOST_KEPT && !oldest.done) made.delete(oldest.value);
  made.set(id, formatter);
  return formatter;
}

class LibraryFormatter implements CitationFormatter {
  private readonly engine: StyleEngine;
  private readonly clusters: ClusterFormatter;
  private readonly inTexts = new Map<string, string>();
  private references: Map<string, RenderedReference> | null = null;
  private ranks: Map<string, number> | null = null;

  constructor(engine: StyleEngine) {
    this.engine = engine;
    this.clusters = new ClusterFormatter(engine);
  }

  has(key: string): boolean {
    return this.engine.has(key);
  }

  cluster(items: readonly CiteItem[], renderMarkup?: MarkupRenderer): RenderedCitation {
    return this.clusters.format(items, renderMarkup);
  }

  clusterOnPage(
    keys: readonly string[],
    items: readonly CiteItem[],
    renderMarkup?: MarkupRenderer,
  ): RenderedCitation {
    if (this.isNumeric) this.engine.numberBy(keys);
    return this.clusters.format(items, renderMarkup);
  }

  get isNumeric(): boolean {
    return this.engine.isNumeric;
  }

  reference(key: string): RenderedReference | null {
    this.references ??= this.formatAll();
    return this.references.get(key) ?? null;
  }

  inText(key: string): string {
    const known = this.inTexts.get(key);
    if (known !== undefined) return known;
    const text = this.has(key) ? this.withoutBrackets(key) : key;
    this.inTexts.set(key, text);
    return text;
  }

  labelApart(key: string): string | null {
    const entry = this.reference(key)?.text;
    if (entry === undefined || this.isNumeric) return null;
    const label = this.inText(key);
    const firstName = this.engine.firstName(key);
    const noDate = [
      this.engine.term('no date', 'short', false),
      this.engine.term('no date', 'long', false),
    ];
    return beginsLike({ label, entry, firstName, noDate: noDate.filter(Boolean) }) ? null : label;
  }

  sort(keys: readonly string[]): string[] {
    this.ranks ??= this.engine.ranks();
    const { ranks } = this;
    const rank = (key: string): number => ranks.get(key) ?? ranks.size;
    return [...keys].sort((a, b) => rank(a) - rank(b));
  }

  private formatAll(): Map<string, RenderedReference> {
    const others = this.engine.term('et-al', 'long', false) || 'et al.';
    const references = new Map<string, RenderedReference>();
    for (const [key, entry] of this.engine.references()) {
      const content = parseRichText(entry, { and: '&', others });
      references.set(key, { content, html: toHtml(content), text: toText(content).trim() });
    }
    return references;
  }

  private withoutBrackets(key: string): string {
    const span = { start: 0, end: 0 };
    const item = {
      key,
      form: 'parenthetical',
      prefix: '',
      suffix: '',
      locator: null,
      span,
    } as const;
    const { parts } = this.clusters.format([item]);
    return parts.flatMap((part) => (part.kind === 'text' ? [] : [toText(part.content)])).join('');
  }
}
