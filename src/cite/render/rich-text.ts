import type { Element, ElementContent } from 'hast';
import { MARKS } from './marks.ts';

/** Words that depend on where a text stands. */
export interface RichTextWords {
  /** Between the last two names: `&` in brackets, `and` in a sentence. */
  readonly and: string;
  /** For authors that are not named. */
  readonly others: string;
}

/** The class of the number that a number style puts before an entry. */
export const REFERENCE_NUMBER = 'reference-number';

const OTHERS = new RegExp(`(?:\\s*(?:${MARKS.and}|\\p{L}{1,4}))?\\s*${MARKS.others}`, 'gu');
const TAGS = /<(\/?)(i|b|sup|sub|n|c|a|d|m)>/g;
const ELEMENTS: Readonly<Record<string, Pick<Element, 'tagName' | 'properties'>>> = {
  i: { tagName: 'i', properties: {} },
  b: { tagName: 'b', properties: {} },
  sup: { tagName: 'sup', properties: {} },
  sub: { tagName: 'sub', properties: {} },
  n: { tagName: 'span', properties: { className: ['upright'] } },
  c: { tagName: 'span', properties: { className: ['small-caps'] } },
  m: { tagName: 'span', properties: { className: [REFERENCE_NUMBER] } },
};

/** Tags still open where a piece of text ends, to be opened again in the next. */
export type OpenTags = string[];

/**
 * Reads what citeproc-js wrote. Only the tags of the output format become elements; everything
 * else is text. Tags still open are closed, and kept in `open`.
 */
export function parseRichText(
  source: string,
  words: RichTextWords,
  open: OpenTags = [],
): ElementContent[] {
  const text = withOthers(source, words);
  const top: ElementContent[] = [];
  const stack: { tag: string; children: ElementContent[] }[] = [];
  const children = (): ElementContent[] => stack.at(-1)?.children ?? top;
  const close = (): void => {
    const done = stack.pop();
    if (done && done.children.length > 0) children().push(...element(done.tag, done.children));
  };
  for (const tag of open) stack.push({ tag, children: [] });
  let last = 0;
  const addText = (end: number): void => {
    const value = decode(text.slice(last, end), words);
    if (value !== '') children().push({ type: 'text', value });
  };
  for (const match of text.matchAll(TAGS)) {
    const [whole, slash, tag = ''] = match;
    addText(match.index);
    last = match.index + whole.length;
    if (slash === '') stack.push({ tag, children: [] });
    else if (stack.at(-1)?.tag === tag) close();
  }
  addText(text.length);
  open.splice(0, open.length, ...stack.map(({ tag }) => tag));
  while (stack.length > 0) close();
  return top;
}

function element(tag: string, children: ElementContent[]): ElementContent[] {
  const known = ELEMENTS[tag];
  if (known) return [{ type: 'element', ...known, children }];
  const href = tag === 'd' ? doiAddress(toText(children)) : webAddress(toText(children));
  if (href === null) return children;
  return [{ type: 'element', tagName: 'a', properties: { href }, children }];
}

/** An address that a browser opens as a page; null for all else, `javascript:` above all. */
function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null;
  return URL.canParse(text) ? new URL(text).href : null;
}

function doiAddress(text: string): string | null {
  const doi = /10\.\d{4,9}\/.*$/.exec(text)?.[0];
  if (doi === undefined) return webAddress(text);
  return webAddress(
    `https://doi.org/${doi.replace(/%/g, '%25').replace(/#/g, '%23').replace(/\?/g, '%3F')}`,
  );
}

/** `Smith, & others` → `Smith, et al.`, whatever stands between the names. */
function withOthers(text: string, { others }: RichTextWords): string {
  if (!text.includes(MARKS.others)) return text;
  const named = text.replace(OTHERS, ` ${others}`);
  return others.endsWith('.') ? named.replaceAll(`${others}.`, others) : named;
}

function decode(text: string, { and }: RichTextWords): string {
  return text
    .replaceAll(MARKS.ampersand, '&')
    .replaceAll(MARKS.less, '<')
    .replaceAll(MARKS.greater, '>')
    .replaceAll(MARKS.quote, '"')
    .replaceAll(MARKS.and, and)
    .replace(/[\uE000-\uF8FF]/g, '');
}

/** The words alone. */
export function toText(nodes: readonly ElementContent[]): string {
  let text = '';
  const waiting: ElementContent[] = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') text += node.value;
    if (node.type === 'element') waiting.push(...node.children.toReversed());
  }
  return text;
}

/** HTML with every sign escaped that could be markup. Meant for what `parseRichText` makes. */
export function toHtml(nodes: readonly ElementContent[]): string {
  return nodes.map(nodeToHtml).join('');
}

function nodeToHtml(node: ElementContent): string {
  if (node.type === 'text') return escapeHtml(node.value);
  if (node.type !== 'element') return '';
  const { className, dataCiteStyle, hidden, href } = node.properties;
  const classes = Array.isArray(className) ? ` class="${escapeHtml(className.join(' '))}"` : '';
  const link = typeof href === 'string' ? ` href="${escapeHtml(href)}"` : '';
  const styles =
    typeof dataCiteStyle === 'string' ? ` data-cite-style="${escapeHtml(dataCiteStyle)}"` : '';
  const isHidden = hidden === true ? ' hidden' : '';
  return `<${node.tagName}${classes}${styles}${link}${isHidden}>${toHtml(node.children)}</${node.tagName}>`;
}

/** Text fit for an element or an attribute in double quotes. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
