import type { ValuePart } from '../tree.ts';
import { type Cursor, code, isNameUnit, isSpace } from './cursor.ts';
import { isEntryAt, isFieldNameAt, skipBlanksFrom } from './landmarks.ts';
import { type Scan, scanDelimited } from './scan.ts';

/** A value as read, and where reading could start again if it turns out to hold too much. */
interface Value {
  readonly parts: ValuePart[];
  /** First line inside the value that looks like a field; -1 when there is none. */
  readonly fieldLine: number;
  /** Whether a delimiter was missing, so that the value was cut. */
  readonly cut: boolean;
}

const number = /^\d+$/;
const macroName = /^[^\d]/;

/** Last offset of `[start, end)` behind which only white space and commas follow. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start) {
    const unit = text.charCodeAt(last - 1);
    if (unit !== code.comma && !isSpace(unit)) break;
    last -= 1;
  }
  return last;
}

/** Where a value in braces would end if `\{` and `\}` were letters; -1 when nowhere before `end`. */
function escapedEnd(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === code.backslash) at += 1;
    else if (unit === code.braceOpen) depth += 1;
    else if (unit === code.braceClose) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

/** Cuts a value without closing delimiter at `limit` and moves the cursor there. */
export function cutValue(
  cursor: Cursor,
  kind: 'braced' | 'quoted',
  start: number,
  limit: number,
): ValuePart {
  const end = trimEnd(cursor.text, start + 1, limit);
  cursor.at = limit;
  const close = kind === 'braced' ? escapedEnd(cursor.text, start + 1, end) : -1;
  const last = close === end - 1 ? close : end;
  return { kind, text: cursor.text.slice(start + 1, last), span: { start, end } };
}

function readDelimited(cursor: Cursor, kind: 'braced' | 'quoted'): { part: ValuePart; scan: Scan } {
  const start = cursor.at;
  cursor.at += 1;
  const scan = scanDelimited(cursor, kind === 'quoted');
  if (scan.innerQuote >= 0) {
    cursor.report('unescaped-quote', scan.innerQuote, scan.innerQuote + 1);
  }
  if (scan.closed) {
    cursor.at = scan.end + 1;
    const text = cursor.text.slice(start + 1, scan.end);
    return { part: { kind, text, span: { start, end: cursor.at } }, scan };
  }
  const cut = scan.fieldLine >= 0 && cursor.cutsLeft > 0;
  if (cut) cursor.cutsLeft -= 1;
  const part = cutValue(cursor, kind, start, cut ? scan.fieldLine : scan.end);
  const where = cut ? 'it was cut at the next field' : 'it was cut at its end';
  const problem = kind === 'quoted' ? 'unclosed-quote' : 'unclosed-brace';
  cursor.report(problem, start, Math.min(part.span.end, start + 1), { where });
  return { part, scan: { ...scan, fieldLine: -1 } };
}

/** A number, the name of a macro, or words that should have stood in braces. */
function readBare(cursor: Cursor, close: number): ValuePart {
  const start = cursor.at;
  const word = cursor.readName();
  let end = cursor.at;
  const next = skipBlanksFrom(cursor.text, end);
  const unit = cursor.text.charCodeAt(next);
  const more = next < cursor.text.length && unit !== close && isWord(unit);
  if (more && !isFieldNameAt(cursor.text, next) && !isEntryAt(cursor.text, next)) {
    while (!cursor.done && ![code.comma, code.lf, code.cr, close].includes(cursor.unit))
      cursor.at += 1;
    end = trimEnd(cursor.text, start, cursor.at);
    cursor.at = end;
  }
  const text = cursor.text.slice(start, end);
  if (number.test(text)) return { kind: 'number', text, span: { start, end } };
  if (text !== word || !macroName.test(word)) {
    cursor.report('unquoted-value', start, end, { found: text });
  }
  return { kind: 'macro', text, span: { start, end } };
}

const isWord = (unit: number): boolean =>
  isNameUnit(unit) || [0x27, code.backslash, 0x7e, code.parenOpen, code.at].includes(unit);

function readPart(cursor: Cursor, close: number): { part: ValuePart; scan?: Scan } | null {
  const { unit } = cursor;
  if (unit === code.braceOpen || unit === code.quote) {
    return readDelimited(cursor, unit === code.quote ? 'quoted' : 'braced');
  }
  return isNameUnit(unit) && unit >= 0 ? { part: readBare(cursor, close) } : null;
}

/**
 * Reads a value, its parts joined by `#`, and leaves the cursor behind its last part.
 * `owner` names what the value belongs to, for messages.
 */
export function readValue(cursor: Cursor, close: number, owner: string): Value {
  let parts: ValuePart[] = [];
  let fieldLine = -1;
  let cut = false;
  let end = cursor.at;
  for (;;) {
    cursor.skipSpace();
    const read = readPart(cursor, close);
    if (!read) {
      cursor.report('missing-value', end - 1, end, { after: parts.length ? '#' : owner });
      break;
    }
    // Nearly all values have one part, and an array that is pushed to takes room for many.
    if (parts.length === 0) parts = [read.part];
    else parts.push(read.part);
    if (fieldLine < 0) fieldLine = read.scan?.fieldLine ?? -1;
    end = cursor.at;
    cut = read.scan?.closed === false;
    if (cut) break;
    cursor.skipSpace();
    const joined = cursor.unit === code.hash;
    if (!joined && cursor.unit !== code.braceOpen && cursor.unit !== code.quote) break;
    if (joined) {
      cursor.at += 1;
      end = cursor.at;
    } else cursor.report('missing-concatenation', cursor.at, cursor.at + 1);
  }
  cursor.at = end;
  return { parts, fieldLine, cut };
}
