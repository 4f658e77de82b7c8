import { type Cursor, code, isLineBreak } from './cursor.ts';
import {
  isEntryAt,
  isFieldLineAt,
  isFieldNameAt,
  isKeyedEntryAt,
  skipSpaceFrom,
} from './landmarks.ts';

/** Where a delimited text ends, and what was seen in it that tells of a missing delimiter. */
export interface Scan {
  /** Offset of the closing delimiter; when there is none, of the place where reading goes on. */
  readonly end: number;
  readonly closed: boolean;
  /** First line inside that looks like a field of the entry; -1 when there is none. */
  readonly fieldLine: number;
  /** First quotation mark inside a quoted value that did not end it; -1 when there is none. */
  readonly innerQuote: number;
}

/** Whether a quotation mark ends its value: behind it stands what may stand behind a value. */
function endsQuoted(text: string, quote: number): boolean {
  const next = skipSpaceFrom(text, quote + 1);
  if (next >= text.length) return true;
  switch (text.charCodeAt(next)) {
    case code.comma:
    case code.hash:
    case code.percent:
    case code.braceOpen:
    case code.braceClose:
    case code.parenClose:
    case code.quote:
      return true;
    case code.at:
      return isEntryAt(text, next);
    default:
      return isFieldNameAt(text, next);
  }
}

/**
 * Finds the end of the text in braces or quotation marks that the cursor stands behind the opening
 * of. Braces count whether or not a backslash stands before them, as in BibTeX. `lenient` is for
 * comments: entries may stand in them. Does not move the cursor.
 */
export function scanDelimited(cursor: Cursor, quoted: boolean, lenient = false): Scan {
  const { text } = cursor;
  let depth = 0;
  let fieldLine = -1;
  let innerQuote = -1;
  let indentedEntry = -1;
  const wary = cursor.at < cursor.waryUntil;
  const result = (end: number, closed: boolean): Scan => ({ end, closed, fieldLine, innerQuote });
  const unclosed = (end: number, readUntil: number): Scan => {
    cursor.waryUntil = Math.max(cursor.waryUntil, readUntil);
    return result(end, false);
  };
  for (let at = cursor.at; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === code.braceOpen) depth += 1;
    else if (unit === code.braceClose) {
      if (depth === 0) return quoted ? unclosed(at, at) : result(at, true);
      depth -= 1;
    } else if (unit === code.quote) {
      if (!quoted || depth > 0) continue;
      if (endsQuoted(text, at)) return result(at, true);
      if (innerQuote < 0) innerQuote = at;
    } else if (isLineBreak(unit)) {
      const line = at + 1;
      if (fieldLine < 0 && isFieldLineAt(text, line)) fieldLine = line;
      const entry = entryOnLine(text, line);
      if (entry === line && !lenient) return unclosed(entry, entry);
      if (indentedEntry < 0) indentedEntry = entry;
    } else if (wary && unit === code.at && isEntryAt(text, at)) return unclosed(at, at);
  }
  return unclosed(indentedEntry < 0 ? text.length : indentedEntry, text.length);
}

/** Offset of the entry that begins the line at `line`; -1 when none does. */
function entryOnLine(text: string, line: number): number {
  let at = line;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at += 1;
  return text.charCodeAt(at) === code.at && isKeyedEntryAt(text, at) ? at : -1;
}
