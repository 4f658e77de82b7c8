import type { ElementContent } from 'hast';
import type { CiteItem, Locator } from '../types.ts';
import { MARKS } from './marks.ts';
import {
  type CitationPart,
  joinParts,
  type MarkupRenderer,
  missingPart,
  prefixParts,
  suffixParts,
  textPart,
} from './parts.ts';
import { type OpenTags, parseRichText, type RichTextWords, toHtml, toText } from './rich-text.ts';
import type { EngineCite, StyleEngine } from './style-engine.ts';

export interface RenderedCitation {
  readonly parts: readonly CitationPart[];
  readonly html: string;
  readonly text: string;
}

/** Formats clusters in the style of an engine. */
export class ClusterFormatter {
  private readonly engine: StyleEngine;
  private readonly words: RichTextWords;
  private readonly narrativeWords: RichTextWords;

  constructor(engine: StyleEngine) {
    this.engine = engine;
    const others = engine.term('et-al', 'long', false) || 'et al.';
    const and = engine.term('and', 'long', false) || 'and';
    this.words = { and: '&', others };
    // In a sentence APA writes "Skilbrei and Jahnsen (2018)".
    this.narrativeWords = { and: /[/-]apa\b/.test(engine.styleId) ? and : '&', others };
  }

  format(items: readonly CiteItem[], render?: MarkupRenderer): RenderedCitation {
    const [first, ...rest] = items;
    const parts = joinParts(
      first?.form === 'narrative'
        ? this.narrative(first, rest, render)
        : this.bracketed(this.entries(items, render)),
    );
    const content = parts.flatMap((part) => part.content);
    return { parts, html: toHtml(content), text: toText(content) };
  }

  /** `(Strey et al., 2018; UN DESA, 2020)`. */
  private bracketed(entries: readonly CitationPart[]): CitationPart[] {
    const { prefix, suffix } = this.engine.layout;
    return [textPart(prefix), ...entries, textPart(suffix)];
  }

  /** `Heleniak (2018, p. 3; Strey et al., 2018)`. */
  private narrative(
    first: CiteItem,
    rest: readonly CiteItem[],
    render: MarkupRenderer | undefined,
  ): CitationPart[] {
    const more = rest.length > 0 ? this.entries(rest, render) : [];
    const delimiter = textPart(this.engine.layout.delimiter);
    const { key } = first;
    if (!this.engine.has(key)) {
      const locator = textPart(this.locator(first.locator));
      const own = joinParts([locator, ...suffixParts(first, render)]).map(withoutLeadingComma);
      const all =
        own.length > 0 && more.length > 0 ? [...own, delimiter, ...more] : [...own, ...more];
      const behind = all.length > 0 ? [textPart(' '), ...this.bracketed(all)] : [];
      return [missingPart(key), ...behind];
    }
    const own = this.entries([{ ...first, form: 'suppressed' }], render);
    const bracketed = this.bracketed(more.length > 0 ? [...own, delimiter, ...more] : own);
    const author = this.author(key);
    if (author.length === 0) return bracketed;
    const name: CitationPart = { kind: 'reference', key, content: author };
    const hasOneLink = joinParts(own).length === 1 && more.length === 0;
    if (!hasOneLink) return [name, textPart(' '), ...bracketed];
    const whole = joinParts([textPart(' '), ...bracketed]).flatMap(({ content }) => content);
    return [{ kind: 'reference', key, content: [...author, ...whole] }];
  }

  private author(key: string): ElementContent[] {
    const named = this.engine.author(key);
    return named === null ? [] : parseRichText(named, this.narrativeWords);
  }

  /** The cites of a cluster: those found in the order of the style, then those missing. */
  private entries(items: readonly CiteItem[], render: MarkupRenderer | undefined): CitationPart[] {
    const found = items.filter(({ key }) => this.engine.has(key));
    const stretches = stretchesOf(found).map((stretch) => this.found(stretch, render));
    const missing = items
      .filter(({ key }) => !this.engine.has(key))
      .map((item) => [
        ...prefixParts(item, render),
        missingPart(item.key),
        textPart(item.locator ? `, ${this.locator(item.locator)}` : ''),
        ...suffixParts(item, render),
      ]);
    return [...stretches, ...missing].flatMap((parts, index) =>
      index === 0 ? parts : [textPart(this.engine.layout.delimiter), ...parts],
    );
  }

  /** A stretch of cites as the style sorts and joins them, except that a prefix stays in front. */
  private found(items: readonly CiteItem[], render: MarkupRenderer | undefined): CitationPart[] {
    const [first, ...rest] = items;
    const parts = this.sorted(items, render);
    const leads = parts.find(({ kind }) => kind === 'reference')?.key === first?.key;
    if (first === undefined || first.prefix === '' || leads) return parts;
    const delimiter = textPart(this.engine.layout.delimiter);
    return [...this.sorted([first], render), delimiter, ...this.sorted(rest, render)];
  }

  private sorted(items: readonly CiteItem[], render: MarkupRenderer | undefined): CitationPart[] {
    const cites = items.map(
      (item): EngineCite => ({
        key: item.key,
        locator: item.locator,
        isSuppressed: item.form === 'suppressed',
        hasPrefix: item.prefix !== '',
        hasSuffix: item.suffix !== '',
      }),
    );
    const open: OpenTags = [];
    const parts: CitationPart[] = [];
    const waiting = [...items];
    for (const piece of this.engine.cluster(cites).split(MARKS.entryEnd)) {
      const [between = '', entry] = piece.split(MARKS.entry);
      parts.push({ kind: 'text', key: null, content: parseRichText(between, this.words, open) });
      if (entry === undefined) continue;
      const [id = '', shown = ''] = entry.split(MARKS.entryText);
      const core = shown.split(MARKS.prefix).at(-1)?.split(MARKS.suffix)[0] ?? '';
      const at = waiting.findIndex(this.isItem(this.engine.keyOf(id), core));
      const [item] = at === -1 ? [] : waiting.splice(at, 1);
      const key = item?.key ?? this.engine.keyOf(id);
      const content = parseRichText(core.trim(), this.words, open);
      const before = item ? prefixParts(item, render) : [];
      const behind = item ? suffixParts(item, render) : [];
      parts.push(...before, { kind: 'reference', key, content }, ...behind);
    }
    return joinParts(parts);
  }

  /** citeproc-js does not say which work it means where it prints a bare number. */
  private isItem(key: string, shown: string): (item: CiteItem) => boolean {
    if (key !== '') return (item) => item.key === key;
    const number = Number(/\d+/.exec(shown)?.[0]);
    return (item) => this.engine.numberOf(item.key) === number;
  }

  /** `p. 3`, for a work that the style engine does not know. */
  private locator(locator: Locator | null): string {
    if (locator === null) return '';
    const isPlural = /[-–,&]/.test(locator.value);
    const label = this.engine.term(locator.label, 'short', isPlural);
    return `${label || locator.label} ${locator.value.replace(/(\d)-(?=\d)/g, '$1–')}`;
  }
}

/** Cuts before every prefix: what it says must not come to stand before another work. */
function stretchesOf(items: readonly CiteItem[]): CiteItem[][] {
  const stretches: CiteItem[][] = [];
  for (const item of items) {
    const last = stretches.at(-1);
    if (last && item.prefix === '') last.push(item);
    else stretches.push([item]);
  }
  return stretches;
}

function withoutLeadingComma(part: CitationPart, index: number): CitationPart {
  const [first, ...rest] = part.content;
  if (index > 0 || first?.type !== 'text') return part;
  return {
    ...part,
    content: [{ type: 'text', value: first.value.replace(/^[\s,;:]+/, '') }, ...rest],
  };
}
