import type { Field } from '../bib/tree.ts';
import type { OwnField } from './own-fields.ts';
import type { Fix, Report } from './types.ts';

/** A repair as part of a report; nothing where there is no safe one. */
export const withFix = (fix: Fix | null): Pick<Report, 'fix'> => (fix === null ? {} : { fix });

/** Puts `text` in place of a piece of a value. Null when the value is put together from parts. */
export function replaceInField(
  own: OwnField,
  start: number,
  end: number,
  text: string,
): Fix | null {
  const [only, ...others] = own.field.parts;
  const isWhole = others.length === 0 && (only?.kind === 'braced' || only?.kind === 'quoted');
  return isWhole ? { edits: [{ ...own.spanOf(start, end), text }] } : null;
}

/**
 * Takes a field out of its entry: with its line where it has one, else with the comma and the blanks
 * that it brought. Null when anything but white space stands between the field and the next comma.
 * @param text the file
 */
export function removeField({ span }: Field, text: string): Fix | null {
  const next = skip(text, span.end, isSpace);
  const hasComma = text[next] === ',';
  if (!hasComma && text[next] !== '}' && text[next] !== ')') return null;
  const end = skip(text, hasComma ? next + 1 : span.end, isBlank);
  const before = skipBack(text, span.start, isBlank);
  const endsLine = end === text.length || isBreak(text[end]);
  if (endsLine && (before === 0 || isBreak(text[before - 1]))) {
    return removal(before, behindBreak(text, end));
  }
  if (hasComma) return endsLine ? removal(before, end) : removal(span.start, end);
  // The last field without a comma of its own takes the one before it along.
  const comma = skipBack(text, span.start, isSpace) - 1;
  return text[comma] === ',' ? removal(skipBack(text, comma, isSpace), span.end) : null;
}

const removal = (start: number, end: number): Fix => ({ edits: [{ start, end, text: '' }] });

type IsSign = (sign: string | undefined) => boolean;

const isBlank: IsSign = (sign) => sign === ' ' || sign === '\t';
const isBreak: IsSign = (sign) => sign === '\n' || sign === '\r';
const isSpace: IsSign = (sign) => isBlank(sign) || isBreak(sign);

function skip(text: string, from: number, isSkipped: IsSign): number {
  let at = from;
  while (isSkipped(text[at])) at += 1;
  return at;
}

function skipBack(text: string, from: number, isSkipped: IsSign): number {
  let at = from;
  while (at > 0 && isSkipped(text[at - 1])) at -= 1;
  return at;
}

const behindBreak = (text: string, at: number): number =>
  at + (text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0);
