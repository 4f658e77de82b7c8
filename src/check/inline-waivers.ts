import type { Nodes, Parents } from 'mdast';
import type { BibFile } from '../bib/tree.ts';
import type { Document } from '../cite/types.ts';
import type { Span } from '../text/span.ts';
import type { Waiver } from './types.ts';

const word = 'kildekart-ignore';

/**
 * Waivers written as `@comment{kildekart-ignore rule: reason}`: each is about the entry, or the
 * `@string`, that comes next.
 */
export function waiversInBib({ nodes, path, text }: BibFile): Waiver[] {
  if (!text.includes(word)) return [];
  const waivers: Waiver[] = [];
  let next: Span | null = null;
  for (const node of nodes.toReversed()) {
    if (node.kind === 'entry' || node.kind === 'string') next = node.span;
    if (node.kind !== 'comment') continue;
    const read = readWaiver(node.text);
    if (read !== null) waivers.push({ ...read, ...placeOf(path, node.span, next ?? node.span) });
  }
  return waivers.reverse();
}

/**
 * Waivers written as `<!-- kildekart-ignore rule: reason -->`: one within a paragraph is about its own
 * lines, one that stands alone about the block that comes next as well.
 */
export function waiversInDocument(document: Document): Waiver[] {
  if (!document.text.includes(word)) return [];
  const waivers: Waiver[] = [];
  const waiting: Nodes[] = [document.tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    waivers.push(...waiversAmong(node, document));
    for (const child of node.children) waiting.push(child);
  }
  return waivers.sort((a, b) => a.source.span.start - b.source.span.start);
}

const holdsBlocks: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
]);

function* waiversAmong(parent: Parents, { text, path }: Document): Generator<Waiver> {
  let next: Nodes | null = null;
  for (const node of parent.children.toReversed()) {
    const { contents, rest } = readComments(node.type === 'html' ? node.value : '');
    const isAlone = contents.length > 0 && rest.trim() === '';
    if (!isAlone) next = holdsBlocks.has(parent.type) ? node : null;
    let at = node.position?.start.offset ?? 0;
    for (const content of contents) {
      const span = commentAfter(text, at);
      at = span.end;
      const read = readWaiver(content);
      if (read === null) continue;
      const { start, end } = linesOf(text, span);
      const until = isAlone ? (next?.position?.end.offset ?? end) : end;
      yield { ...read, ...placeOf(path, span, { start, end: until }) };
    }
  }
}

/** What the comments of a piece of HTML say, and what stands around them. */
function readComments(html: string): { contents: readonly string[]; rest: string } {
  const contents: string[] = [];
  let rest = '';
  let at = 0;
  for (;;) {
    const start = html.indexOf('<!--', at);
    const end = start === -1 ? -1 : html.indexOf('-->', start + 4);
    if (end === -1) return { contents, rest: rest + html.slice(at) };
    rest += html.slice(at, start);
    contents.push(html.slice(start + 4, end));
    at = end + 3;
  }
}

/** Where a comment stands in the source: the tree's text lacks the marks of a quotation. */
function commentAfter(text: string, at: number): Span {
  const start = Math.max(text.indexOf('<!--', at), at);
  const end = text.indexOf('-->', start);
  return { start, end: end === -1 ? start : end + 3 };
}

function linesOf(text: string, span: Span): Span {
  const isBreak = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  let { start, end } = span;
  while (start > 0 && !isBreak(start - 1)) start -= 1;
  while (end < text.length && !isBreak(end)) end += 1;
  return { start, end };
}

/** Rule and reason of a comment; empty where it does not say. Null for a comment about anything else. */
function readWaiver(comment: string): Pick<Waiver, 'rule' | 'reason'> | null {
  const text = comment.trim();
  if (!text.startsWith(word) || /^[\w-]/.test(text.slice(word.length))) return null;
  const said = text.slice(word.length).trim();
  const colon = said.indexOf(':');
  if (colon === -1) return { rule: said.split(/\s/, 1)[0] ?? '', reason: '' };
  const reason = said.slice(colon + 1).trim();
  return { rule: said.slice(0, colon).trim(), reason: reason.replace(/\s+/g, ' ') };
}

const placeOf = (
  file: string,
  span: Span,
  within: Span,
): Pick<Waiver, 'file' | 'within' | 'source'> => ({ file, within, source: { file, span } });
