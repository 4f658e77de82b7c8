import { type Cursor, code, isLineBreak, isSpace } from './cursor.ts';

/*
 * Signs by which a reader finds the way again after an error. All patterns are anchored at one
 * offset and bounded in length, so that looking for them costs the same everywhere.
 */
const anyEntry = /@\s{0,20}[^\s\d{}(),="#%@'\\~][^\s{}(),="#%@'\\~]{0,80}\s{0,20}[{(]/y;
const entryWithKey =
  /@[ \t]{0,20}(?:[A-Za-z][^\s{}(),="#%@\\]{0,80}\s{0,20}[{(]\s{0,20}[^\s,{}()="%#@]{1,300}\s{0,20},|(?:string|preamble|comment)\s{0,20}[{(])/iy;
const fieldWithValue = /[ \t]{0,100}[A-Za-z][\w:+.-]{0,60}[ \t]{0,20}=[ \t]{0,20}["{]/y;
const fieldName = /[A-Za-z][\w:+.-]{0,60}\s{0,20}=/y;
const fieldWithAnyValue = /[A-Za-z][\w:+.-]{0,60}\s{0,20}=\s{0,20}["{\w]/y;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether `@type{` stands here. */
export const isEntryAt = (text: string, at: number): boolean => matchesAt(anyEntry, text, at);

/** Whether `@type{key,` stands here: the start of an entry even in the midst of a value. */
export const isKeyedEntryAt = (text: string, at: number): boolean =>
  matchesAt(entryWithKey, text, at);

/** Whether a line begins here that reads `name = {` or `name = "`. */
export const isFieldLineAt = (text: string, at: number): boolean =>
  matchesAt(fieldWithValue, text, at);

/** Whether `name =` stands here. */
export const isFieldNameAt = (text: string, at: number): boolean => matchesAt(fieldName, text, at);

/** Offset of the first character from `at` on that is no white space. */
export function skipSpaceFrom(text: string, at: number): number {
  let offset = at;
  while (offset < text.length && isSpace(text.charCodeAt(offset))) offset += 1;
  return offset;
}

/** Offset of the first character from `at` on that is no white space, or of the line's end. */
export function skipBlanksFrom(text: string, at: number): number {
  let offset = at;
  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    if (!isSpace(unit) || isLineBreak(unit)) break;
    offset += 1;
  }
  return offset;
}

/** Whether fields go on at the cursor, behind a brace that should have been the entry's last. */
export function fieldsGoOn(cursor: Cursor): boolean {
  const { text } = cursor;
  let offset = cursor.at;
  let newLine = false;
  while (offset < text.length && isSpace(text.charCodeAt(offset))) {
    newLine ||= isLineBreak(text.charCodeAt(offset));
    offset += 1;
  }
  if (text.charCodeAt(offset) === code.comma) {
    return matchesAt(fieldWithAnyValue, text, skipSpaceFrom(text, offset + 1));
  }
  return newLine && isFieldLineAt(text, offset);
}
