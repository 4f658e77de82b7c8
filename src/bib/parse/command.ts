import type { CommentBlock, Preamble, StringDefinition } from '../tree.ts';
import { type Cursor, code, isNameUnit } from './cursor.ts';
import type { Head } from './entry.ts';
import { isEntryAt } from './landmarks.ts';
import { scanDelimited } from './scan.ts';
import { readValue } from './value.ts';

/** Moves behind the closing delimiter of `@string` or `@preamble`; reports what is in the way. */
function close(cursor: Cursor, head: Head, closing: number): void {
  for (;;) {
    cursor.skipSpace();
    if (cursor.unit === closing) {
      cursor.at += 1;
      return;
    }
    if (cursor.done || (cursor.unit === code.at && isEntryAt(cursor.text, cursor.at))) {
      const before = cursor.done ? 'the end of the file' : 'the next entry';
      const data = { found: `@${head.type}`, before };
      cursor.report('unclosed-entry', head.start, head.typeSpan.end, data);
      return;
    }
    const start = cursor.at;
    cursor.readName();
    cursor.at = Math.max(cursor.at, start + 1);
    const found = cursor.text.slice(start, cursor.at);
    cursor.report('unexpected-character', start, cursor.at, { found });
  }
}

const closingOf = (head: Head): number =>
  head.open === code.braceOpen ? code.braceClose : code.parenClose;

/** Reads `name = value` within `@string`, with the closing delimiter or the comma behind it. */
function readDefinition(
  cursor: Cursor,
  head: Head,
  from: number,
): { definition: StringDefinition; comma: boolean } {
  const closing = closingOf(head);
  cursor.skipSpace();
  const start = cursor.at;
  const name = cursor.readName();
  const nameSpan = { start, end: cursor.at };
  if (name === '') cursor.report('missing-name', head.start, head.typeSpan.end);
  cursor.skipSpace();
  if (cursor.unit === code.equals) cursor.at += 1;
  else cursor.report('missing-equals', start, cursor.at, { found: name });
  const { parts } = readValue(cursor, closing, `${name} =`);
  cursor.skipSpace();
  const comma = cursor.unit === code.comma;
  if (comma) cursor.at += 1;
  else close(cursor, head, closing);
  const span = { start: from, end: cursor.at };
  return { definition: { kind: 'string', name, nameSpan, parts, span }, comma };
}

/**
 * Reads `@string{…}` from behind its opening delimiter: one definition, or several with commas
 * between them; the first spans the head, each of the others what follows the comma before it.
 */
export function readStrings(cursor: Cursor, head: Head): StringDefinition[] {
  let { definition, comma } = readDefinition(cursor, head, head.start);
  const definitions: StringDefinition[] = [];
  while (comma) {
    const from = cursor.at;
    cursor.skipSpace();
    if (!isNameUnit(cursor.unit)) {
      close(cursor, head, closingOf(head));
      definition = { ...definition, span: { start: definition.span.start, end: cursor.at } };
      break;
    }
    definitions.push(definition);
    ({ definition, comma } = readDefinition(cursor, head, from));
  }
  return [...definitions, definition];
}

export function readPreamble(cursor: Cursor, head: Head): Preamble {
  const closing = closingOf(head);
  const { parts } = readValue(cursor, closing, `@${head.type}`);
  close(cursor, head, closing);
  return { kind: 'preamble', parts, span: { start: head.start, end: cursor.at } };
}

/** Reads `@comment{…}`, or `@comment` without braces up to the end of its line. */
export function readComment(cursor: Cursor, start: number, braced: boolean): CommentBlock {
  const textStart = cursor.at;
  const scan = braced ? scanDelimited(cursor, false, true) : null;
  if (scan?.closed) {
    cursor.at = scan.end + 1;
    const text = cursor.text.slice(textStart, scan.end);
    return { kind: 'comment', text, span: { start, end: cursor.at } };
  }
  // A comment that is never closed must not hide the rest of the file.
  if (scan)
    cursor.report('unclosed-brace', textStart - 1, textStart, {
      where: 'it was cut at the end of its line',
    });
  cursor.skipLine();
  const text = cursor.text.slice(textStart, cursor.at);
  return { kind: 'comment', text, span: { start, end: cursor.at } };
}
