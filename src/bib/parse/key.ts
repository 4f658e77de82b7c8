import type { Span } from '../../text/span.ts';
import { type Cursor, code, isLineBreak, isSpace } from './cursor.ts';
import { isEntryAt, isFieldNameAt, skipBlanksFrom } from './landmarks.ts';
import { trimEnd } from './value.ts';

interface Key {
  readonly key: string;
  readonly span: Span;
  /** Whether the comma behind the key was read. */
  readonly comma: boolean;
}

const unusual = /[\s{}"'#%~\\]/;

/** Whether the `=` at `at` belongs to a field rather than to a key such as `a=b`. */
function isFieldSign(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    isSpace(text.charCodeAt(at - 1)) ||
    Number.isNaN(next) ||
    isSpace(next) ||
    next === code.braceOpen ||
    next === code.quote
  );
}

/** Offset at which the key ends: a comma, the end of the line, the entry's end, or a field's `=`. */
function findKeyEnd(text: string, start: number, close: number): number {
  let at = start;
  let depth = 0;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLineBreak(unit)) break;
    if (unit === code.equals && isFieldSign(text, at)) break;
    if (unit === code.at && isEntryAt(text, at)) break;
    if (unit === code.braceOpen) depth += 1;
    else if (unit === code.braceClose && depth > 0) depth -= 1;
    else if (depth === 0 && (unit === code.comma || unit === close)) break;
  }
  return at;
}

/** Start of the last word before `end`: the name of the field whose `=` stands at `end`. */
function lastWord(text: string, start: number, end: number): number {
  let at = trimEnd(text, start, end);
  while (at > start && !isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/**
 * Reads the citekey behind the opening delimiter and the comma behind it.
 * An entry that begins with a field at once has an empty key.
 */
export function readKey(cursor: Cursor, close: number, head: Span): Key {
  cursor.skipSpace();
  const { text } = cursor;
  const start = cursor.at;
  let end = findKeyEnd(text, start, close);
  if (text.charCodeAt(end) === code.equals) {
    end = lastWord(text, start, end);
    cursor.at = end;
  } else {
    cursor.at = end;
    if (cursor.unit !== code.comma && isLineBreak(cursor.unit)) cursor.skipSpace();
  }
  const span = { start, end: trimEnd(text, start, end) };
  const key = text.slice(span.start, span.end);
  const comma = cursor.unit === code.comma;
  if (comma) cursor.at += 1;
  if (key === '') cursor.report('missing-key', head.start, head.end);
  else if (unusual.test(key)) cursor.report('invalid-key', span.start, span.end, { found: key });
  return { key, span, comma: comma || key === '' };
}

/** Whether a `(` opens an entry here rather than a remark such as “mail jo@example (at work)”. */
export function opensWithParenthesis(text: string, at: number, open: number): boolean {
  if (at > 0 && /[\w.]/.test(text[at - 1] ?? '')) return false;
  const first = skipBlanksFrom(text, open + 1);
  return isLineBreak(text.charCodeAt(first)) || isFieldNameAt(text, first) || hasComma(text, first);
}

const hasComma = (text: string, at: number): boolean =>
  /^[^\s,]{1,300}\s{0,20},/.test(text.slice(at, at + 330));
