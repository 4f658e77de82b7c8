import type { PhrasingContent } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { toString as toPlainText } from 'mdast-util-to-string';
import { readSuffix } from '../locator/read-suffix.ts';
import type { Cite, CiteItem } from '../types.ts';
import './tokens.ts';

type Draft = { -readonly [Field in keyof CiteItem]: CiteItem[Field] };

/** Makes mdast `cite` nodes of what `micromarkCite` reads. */
export function mdastCite(): Extension {
  return {
    enter: {
      citeGroup: enterCite,
      citeNarrative: enterCite,
      citeItem: enterItem,
      citePrefix: enterAffix,
      citeSuffix: enterAffix,
      citeSeparator: enterText,
      citeBracketOpen: enterText,
      citeBracketClose: enterText,
    },
    exit: {
      citeGroup: exitCite,
      citeNarrative: exitCite,
      citeKey: exitKey,
      citeKeyName: exitKeyName,
      citePrefix: exitPrefix,
      citeSuffix: exitSuffix,
      citeSeparator: exitText,
      citeBracketOpen: exitText,
      citeBracketClose: exitText,
    },
  };
}

function enterCite(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'cite', value: '', items: [] }, token);
}

function exitCite(this: CompileContext, token: Token): undefined {
  const node = currentCite(this);
  node.value = this.sliceSerialize(token);
  // The alternative text of an image is kept as a string only; its citations are kept beside it.
  const ancestors = this.stack.slice(0, -1);
  const image = ancestors.find((ancestor) => ancestor.type === 'image');
  if (image?.type === 'image' && !ancestors.some((ancestor) => ancestor.type === 'cite')) {
    image.data ??= {};
    image.data.cites ??= [];
    image.data.cites.push(node);
  }
  this.exit(token);
}

function enterItem(this: CompileContext): undefined {
  const node = currentCite(this);
  const isFirstOfNarrative = this.tokenStack.at(-1)?.[0].type === 'citeNarrative';
  const draft: Draft = {
    key: '',
    form: isFirstOfNarrative && node.items.length === 0 ? 'narrative' : 'parenthetical',
    prefix: '',
    suffix: '',
    locator: null,
    span: { start: 0, end: 0 },
  };
  node.items.push(draft);
}

function exitKey(this: CompileContext, token: Token): undefined {
  const draft = currentItem(this);
  draft.span = { start: token.start.offset, end: token.end.offset };
  if (draft.form === 'parenthetical' && this.sliceSerialize(token).startsWith('-')) {
    draft.form = 'suppressed';
  }
}

function exitKeyName(this: CompileContext, token: Token): undefined {
  currentItem(this).key = this.sliceSerialize(token);
}

function enterAffix(this: CompileContext): undefined {
  this.buffer();
}

function exitPrefix(this: CompileContext): undefined {
  const children = takeChildren(this);
  const draft = currentItem(this);
  draft.prefix = oneLine(plain(children)).trim();
  if (hasMarkup(children)) draft.prefixMarkup = trimmed(children);
}

function exitSuffix(this: CompileContext): undefined {
  const children = takeChildren(this);
  const draft = currentItem(this);
  const { locator, suffix, taken } = readSuffix(plain(children));
  draft.locator = locator;
  draft.suffix = suffix;
  const rest = dropStart(children, taken);
  if (hasMarkup(rest)) draft.suffixMarkup = trimmed(rest);
}

function enterText(this: CompileContext, token: Token): undefined {
  this.config.enter['data']?.call(this, token);
}

function exitText(this: CompileContext, token: Token): undefined {
  this.config.exit['data']?.call(this, token);
}

function currentCite(context: CompileContext): Cite {
  const node = context.stack.at(-1);
  if (node?.type !== 'cite') throw new TypeError('a part of a citation stands outside of one');
  return node;
}

function currentItem(context: CompileContext): Draft {
  const item = currentCite(context).items.at(-1);
  if (item === undefined) throw new TypeError('a citation has a part before its first item');
  return item;
}

/** Ends a buffer and answers its nodes, where `resume` would answer their text alone. */
function takeChildren(context: CompileContext): PhrasingContent[] {
  const fragment = context.stack.at(-1);
  const children = fragment?.type === 'fragment' ? fragment.children : [];
  context.resume();
  return children as PhrasingContent[];
}

function plain(children: readonly PhrasingContent[]): string {
  return children.map((child) => toPlainText(child, { includeHtml: false })).join('');
}

function hasMarkup(children: readonly PhrasingContent[]): boolean {
  return children.some((child) => child.type !== 'text');
}

/** The nodes without the first `count` characters of their text. */
function dropStart(children: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const rest: PhrasingContent[] = [];
  let left = count;
  for (const child of children) {
    const length = plain([child]).length;
    if (left === 0) rest.push(child);
    else if (child.type === 'text' && length > left) {
      rest.push({ type: 'text', value: child.value.slice(left) });
    }
    left = Math.max(0, left - length);
  }
  return rest;
}

/** The nodes without blanks at their ends. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const { value } = child;
    if (index === 0) return { ...child, value: value.trimStart() };
    return index === children.length - 1 ? { ...child, value: value.trimEnd() } : child;
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
