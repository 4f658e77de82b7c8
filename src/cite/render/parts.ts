import type { ElementContent } from 'hast';
import type { CiteItem } from '../types.ts';

/**
 * A stretch of a formatted citation. The parts joined are the whole: what names a work the
 * library has, what stands for one it lacks, and what stands between.
 */
export interface CitationPart {
  readonly kind: 'text' | 'reference' | 'missing';
  /** Set unless the part is text. */
  readonly key: string | null;
  readonly content: readonly ElementContent[];
}

/** How a prefix or suffix with markup is shown; without it, its plain text is. */
export type MarkupRenderer = (markup: NonNullable<CiteItem['prefixMarkup']>) => ElementContent[];

export function textPart(value: string): CitationPart {
  return { kind: 'text', key: null, content: value === '' ? [] : [{ type: 'text', value }] };
}

export function missingPart(key: string): CitationPart {
  const content: ElementContent[] = [{ type: 'text', value: `reference missing: ${key}` }];
  return { kind: 'missing', key, content };
}

/** Joins neighbouring texts and leaves out empty parts. */
export function joinParts(parts: readonly CitationPart[]): CitationPart[] {
  const joined: CitationPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.content.length === 0) continue;
    if (part.kind !== 'text' || last?.kind !== 'text') joined.push(part);
    else joined[joined.length - 1] = { ...last, content: joinTexts(last.content, part.content) };
  }
  return joined;
}

function joinTexts(
  left: readonly ElementContent[],
  right: readonly ElementContent[],
): ElementContent[] {
  const end = left.at(-1);
  const [start, ...rest] = right;
  if (end?.type !== 'text' || start?.type !== 'text') return [...left, ...right];
  return [...left.slice(0, -1), { type: 'text', value: end.value + start.value }, ...rest];
}

/** The prefix of an item, with a blank behind it where one belongs. */
export function prefixParts(item: CiteItem, render: MarkupRenderer | undefined): CitationPart[] {
  if (item.prefix === '') return [];
  const needsBlank = !/[([“‘-]$/.test(item.prefix);
  const content = affix(item.prefix, item.prefixMarkup, render);
  return [{ kind: 'text', key: null, content }, textPart(needsBlank ? ' ' : '')];
}

/** The suffix of an item, with a blank before it unless it begins with punctuation. */
export function suffixParts(item: CiteItem, render: MarkupRenderer | undefined): CitationPart[] {
  if (item.suffix === '') return [];
  const needsBlank = !/^[,;:.!?)\]’”]/.test(item.suffix);
  const content = affix(item.suffix, item.suffixMarkup, render);
  return [textPart(needsBlank ? ' ' : ''), { kind: 'text', key: null, content }];
}

function affix(
  plain: string,
  markup: CiteItem['prefixMarkup'],
  render: MarkupRenderer | undefined,
): readonly ElementContent[] {
  return markup && render ? render(markup) : [{ type: 'text', value: plain }];
}
