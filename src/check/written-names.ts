import type { WrittenText } from './written-values.ts';

/** One name of a list such as `author`, as written. */
export interface WrittenName extends WrittenText {
  /** Where the name ends in the file. */
  readonly end: number;
}

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
const and = /and(?=\s|$)/iy;

/**
 * The names of a list, split at `and` outside braces and trimmed. Empty names stay, so that a
 * stray `and` can be told. Takes time linear in the length of the list.
 */
export function splitWrittenNames({ text, start }: WrittenText): WrittenName[] {
  const names: WrittenName[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number): void => {
    const written = text.slice(from, to);
    const trimmed = written.trim();
    const at = start + from + (written.length - written.trimStart().length);
    names.push({ text: trimmed, start: at, end: at + trimmed.length });
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (at === 0 || isSpace(unit))) {
      const word = isSpace(unit) ? at + 1 : at;
      and.lastIndex = word;
      if (!and.test(text)) continue;
      close(at);
      from = word + 3;
      at = from - 1;
    }
  }
  close(text.length);
  return names;
}

/** Splits at a sign outside braces; the pieces are trimmed. */
function splitOutsideBraces(text: string, isSign: (unit: number) => boolean): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSign(unit)) {
      pieces.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  pieces.push(text.slice(from).trim());
  return pieces;
}

/** The pieces between the commas of a name; more than three are too many for BibTeX. */
export const splitAtCommas = (name: string): string[] =>
  splitOutsideBraces(name, (unit) => unit === 0x2c);

/** The words of a name. */
export const splitWords = (name: string): string[] =>
  splitOutsideBraces(name, (unit) => isSpace(unit) || unit === 0x7e).filter((word) => word !== '');
