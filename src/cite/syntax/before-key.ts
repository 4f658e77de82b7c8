import type { Token, TokenizeContext } from 'micromark-util-types';
import { isAlphanumeric, textBefore } from './characters.ts';

/** The last key read in a run of text: what follows a key directly is another, and `]` looks for it. */
export const lastKeys = new WeakMap<TokenizeContext, Token>();

const FULL_STOP = 46;
const HYPHEN = 45;

/** Signs at which an address typed into running text ends. */
const URL_BOUNDARY = new Set('[]()<>{}"`|\\^ \u00a0');
const URL_START = /:\/\/|^www\./i;

/**
 * Whether a key may begin here. As in pandoc, not directly after a word, because
 * `me@example.org` is an address, and not inside an address such as `https://example.org/@me`.
 */
export function mayPrecedeKey(context: TokenizeContext): boolean {
  const previous = context.previous;
  if (previous === null || previous < 0 || previous === 32) return true;
  if (lastKeys.get(context)?.end.offset === context.now().offset) return true;
  if (isAlphanumeric(previous)) return false;
  if (previous !== FULL_STOP && previous < 0xd800 && !isPathLike(previous)) return true;
  const before = textBefore(context);
  if (isAlphanumeric(lastCharacter(before))) return false;
  // Three dots are an ellipsis; a lone one belongs to the word before it.
  if (previous === FULL_STOP && trailing(before, '.') % 3 !== 0) return false;
  return !isInsideUrl(before);
}

/** Whether the minus before `@` suppresses the author; `--` and `---` are dashes, `pre-@a` a hyphen. */
export function mayPrecedeMinus(context: TokenizeContext): boolean {
  if (context.previous !== HYPHEN) return mayPrecedeKey(context);
  return trailing(textBefore(context), '-') % 3 === 0;
}

/** Signs of addresses that can stand before an `@`; all others end one or begin a word. */
function isPathLike(code: number): boolean {
  return code > 32 && code !== 40 && code !== 42 && code !== 59 && code !== 91;
}

function trailing(text: string, sign: string): number {
  let count = 0;
  while (count < text.length && text[text.length - 1 - count] === sign) count++;
  return count;
}

function lastCharacter(text: string): string {
  const point = text.codePointAt(text.length - 2) ?? 0;
  return point > 0xffff ? String.fromCodePoint(point) : text.slice(-1);
}

function isInsideUrl(before: string): boolean {
  let start = before.length;
  while (start > 0 && !URL_BOUNDARY.has(before[start - 1] ?? ' ')) start--;
  return URL_START.test(before.slice(start));
}
