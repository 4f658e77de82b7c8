import type { Span } from '../../text/span.ts';
import type { Entry, Field } from '../tree.ts';
import { type Cursor, code, isLineBreak, isNameUnit } from './cursor.ts';
import { readKey } from './key.ts';
import { fieldsGoOn, isEntryAt, isFieldNameAt, skipSpaceFrom } from './landmarks.ts';
import { scanDelimited } from './scan.ts';
import { cutValue, readValue } from './value.ts';

/** The part of an entry read before its body: `@type{`. */
export interface Head {
  readonly start: number;
  readonly type: string;
  readonly typeSpan: Span;
  /** `{` or `(`. */
  readonly open: number;
}

/** Fields of one entry while it is read. */
interface Body {
  readonly fields: Field[];
  /** Field whose value probably swallowed others, and the line where the first of them stands. */
  swallowed: { field: number; line: number; problems: number } | null;
  /** Whether a comma must, may or must not come next. */
  comma: 'due' | 'allowed' | 'unexpected';
  lastEnd: number;
}

function readField(cursor: Cursor, close: number, body: Body): void {
  const start = cursor.at;
  const problems = cursor.problems.length;
  const name = cursor.readSharedName();
  const nameSpan = { start, end: cursor.at };
  cursor.skipSpace();
  const opensValue = cursor.unit === code.braceOpen || cursor.unit === code.quote;
  const equals = cursor.unit === code.equals;
  if (!equals) cursor.report('missing-equals', start, nameSpan.end, { found: name });
  if (!equals && !opensValue) {
    const at = nameSpan.end;
    body.fields.push({
      name,
      nameSpan,
      parts: [],
      valueSpan: { start: at, end: at },
      span: nameSpan,
    });
    cursor.at = at;
    body.comma = 'allowed';
    return;
  }
  while (cursor.unit === code.equals) cursor.at += 1;
  const behind = cursor.at;
  const { parts, fieldLine, cut } = readValue(cursor, close, `${name} =`);
  const end = Math.max(cursor.at, behind);
  const [first] = parts;
  const last = parts.at(-1);
  const valueSpan =
    first && first === last
      ? first.span
      : { start: first?.span.start ?? behind, end: last?.span.end ?? behind };
  if (fieldLine >= 0) body.swallowed = { field: body.fields.length, line: fieldLine, problems };
  body.fields.push({ name, nameSpan, parts, valueSpan, span: { start, end } });
  body.comma = cut ? 'allowed' : 'due';
  body.lastEnd = end;
}

/** Gives back to the entry the fields that an unclosed value swallowed. */
function cutSwallowingField(cursor: Cursor, body: Body): void {
  const { swallowed, fields } = body;
  const field = swallowed ? fields[swallowed.field] : undefined;
  body.swallowed = null;
  if (!swallowed || !field) return;
  const at = field.parts.findIndex(({ span }) => span.end > swallowed.line);
  const part = field.parts[at];
  if (!part || (part.kind !== 'braced' && part.kind !== 'quoted')) return;
  cursor.waryUntil = Math.max(cursor.waryUntil, cursor.at);
  cursor.cutsLeft -= 1;
  cursor.problems.length = swallowed.problems;
  const cut = cutValue(cursor, part.kind, part.span.start, swallowed.line);
  const parts = [...field.parts.slice(0, at), cut];
  const end = cut.span.end;
  const valueSpan = { start: field.valueSpan.start, end };
  fields.length = swallowed.field;
  fields.push({ ...field, parts, valueSpan, span: { start: field.span.start, end } });
  const problem = part.kind === 'quoted' ? 'unclosed-quote' : 'unclosed-brace';
  const { start } = part.span;
  cursor.report(problem, start, start + 1, { where: 'it was cut at the next field' });
  body.comma = 'allowed';
}

/** Moves past what cannot stand between fields, up to where a field may begin; reports it once. */
function skipUnexpected(cursor: Cursor, close: number): void {
  const start = cursor.at;
  const stops: readonly number[] = [code.comma, code.braceClose, code.at, close];
  do {
    cursor.at += 1;
    if (cursor.text.charCodeAt(cursor.at - 1) !== code.braceOpen) continue;
    const { end, closed } = scanDelimited(cursor, false);
    cursor.at = closed ? end + 1 : end;
  } while (
    !cursor.done &&
    !isLineBreak(cursor.unit) &&
    !stops.includes(cursor.unit) &&
    !isFieldNameAt(cursor.text, cursor.at)
  );
  const found = cursor.text.slice(start, cursor.at);
  cursor.report('unexpected-character', start, cursor.at, { found });
}

/** Whether the closing delimiter of the other kind at the cursor ends the entry all the same. */
function endsMismatched(cursor: Cursor, close: number): boolean {
  const other = close === code.braceClose ? code.parenClose : code.braceClose;
  if (cursor.unit !== other) return false;
  const next = skipSpaceFrom(cursor.text, cursor.at + 1);
  return next >= cursor.text.length || cursor.text.charCodeAt(next) === code.at;
}

/** Reads fields up to the end of the entry; false when the entry is not closed. */
function readFields(cursor: Cursor, head: Head, close: number, body: Body): boolean {
  for (;;) {
    cursor.skipSpace();
    const { unit, at } = cursor;
    if (cursor.done || (unit === code.at && isEntryAt(cursor.text, at))) {
      if (cursor.cutsLeft <= 0 || !body.swallowed) return false;
      cutSwallowingField(cursor, body);
    } else if (unit === code.comma) {
      if (body.comma === 'unexpected') cursor.report('duplicate-comma', at, at + 1);
      body.comma = 'unexpected';
      cursor.at += 1;
    } else if (unit === close) {
      cursor.at += 1;
      if (!fieldsGoOn(cursor)) return true;
      cursor.report('extra-closing-brace', at, at + 1);
      cursor.skipSpace();
      body.comma = 'allowed';
    } else if (endsMismatched(cursor, close)) {
      const open = String.fromCharCode(head.open);
      cursor.report('mismatched-delimiter', at, at + 1, { open, found: String.fromCharCode(unit) });
      cursor.at += 1;
      return true;
    } else if (isNameUnit(unit)) {
      if (body.comma === 'due') {
        const after = body.fields.at(-1)?.name ?? 'the citekey';
        cursor.report('missing-comma', body.lastEnd, body.lastEnd, { after });
      }
      readField(cursor, close, body);
    } else if (unit === code.equals) {
      cursor.report('missing-name', at, at + 1);
      cursor.at += 1;
      readValue(cursor, close, '=');
      body.comma = 'due';
      body.lastEnd = cursor.at;
    } else {
      skipUnexpected(cursor, close);
      body.comma = 'allowed';
    }
  }
}

/** Reads an entry from behind its opening delimiter; leaves the cursor behind the entry. */
export function readEntry(cursor: Cursor, head: Head): Entry {
  const close = head.open === code.braceOpen ? code.braceClose : code.parenClose;
  const headSpan = { start: head.start, end: head.typeSpan.end };
  const { key, span: keySpan, comma } = readKey(cursor, close, headSpan);
  const body: Body = {
    fields: [],
    swallowed: null,
    comma: comma ? 'unexpected' : 'due',
    lastEnd: keySpan.end,
  };
  const problemsBefore = cursor.problems.length;
  const closed = readFields(cursor, head, close, body);
  if (!closed) reportUnclosed(cursor, head, key, problemsBefore);
  return {
    kind: 'entry',
    type: head.type,
    typeSpan: head.typeSpan,
    key,
    keySpan,
    // An array that was pushed to keeps room for more.
    fields: body.fields.slice(),
    complete: closed,
    span: { start: head.start, end: cursor.at },
  };
}

function reportUnclosed(cursor: Cursor, head: Head, key: string, since: number): void {
  // A value that is not closed takes the entry's own brace with it: one mistake, one message.
  const told = cursor.problems.slice(since).some(({ code }) => code.startsWith('unclosed-'));
  if (told) return;
  const before = cursor.done ? 'the end of the file' : 'the next entry';
  const found = key || `@${head.type}`;
  cursor.report('unclosed-entry', head.start, head.typeSpan.end, { found, before });
}
