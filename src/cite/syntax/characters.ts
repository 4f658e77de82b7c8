import type { Code, Point, TokenizeContext } from 'micromark-util-types';

/** Characters pandoc allows inside a key, one at a time and only before another key character. */
const INTERNAL_PUNCTUATION = new Set([...':.#$%&-+?<>~/'].map((sign) => sign.charCodeAt(0)));

const ALPHANUMERIC = /^[\p{L}\p{N}]$/u;

/** Whether a code unit, or a whole character given as text, is a letter or a number. */
export function isAlphanumeric(code: Code | string): boolean {
  if (typeof code === 'string') return ALPHANUMERIC.test(code);
  if (code === null || code < 48) return false;
  if (code < 128) return code < 58 || (code > 64 && code < 91) || (code > 96 && code < 123);
  return ALPHANUMERIC.test(String.fromCharCode(code));
}

/** Whether a code unit may stand anywhere in a key; halves of astral letters excepted. */
export function isKeyCharacter(code: Code): boolean {
  return code === 95 || isAlphanumeric(code);
}

/** Whether a code unit may stand between two characters of a key. */
export function isInternalPunctuation(code: Code): boolean {
  return code !== null && INTERNAL_PUNCTUATION.has(code);
}

export function isHighSurrogate(code: Code): boolean {
  return code !== null && code >= 0xd800 && code < 0xdc00;
}

/** No address and no dash is longer; the limit keeps looking back cheap in hostile text. */
const FARTHEST = 400;

/** The text before where the tokenizer stands, back to the start of the line or the last tab. */
export function textBefore(context: TokenizeContext): string {
  const end = context.now();
  if (end._bufferIndex < 1) return '';
  const start: Point = { ...end, _bufferIndex: Math.max(0, end._bufferIndex - FARTHEST) };
  return context.sliceSerialize({ start, end });
}
