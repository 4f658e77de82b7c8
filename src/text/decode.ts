import type { Problem } from './span.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface Decoded {
  /** The text; a byte order mark stays in it, so that it can be written back as it was. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Says what was wrong when the file was not UTF-8. */
  readonly problem?: Problem;
}

const decodeAs = (encoding: string, bytes: Uint8Array, fatal = false): string =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);

/** UTF-16 by its byte order mark, or by the zero bytes of its first two ASCII characters. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return null;
}

/** With `mayBeCut`, a character that the end of the bytes cuts off is no error. */
const isUtf8 = (bytes: Uint8Array, mayBeCut: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut });
    return true;
  } catch {
    return false;
  }
};

/** Length of the longest prefix that is UTF-8, with no character begun and not ended. */
function utf8Prefix(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // The bytes that begin a character pass as long as the next one is not seen.
  while (good > 0 && !isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

/** Codes of the problems that a file's encoding is: letters may be wrong, or all of it is lost on others. */
export const encodingProblems: ReadonlySet<string> = new Set(['not-utf-8', 'latin-1']);

function notUtf8(
  code: string,
  read: string,
  consequence: string,
  offset: number,
  end: number,
): Problem {
  return {
    code,
    message: `This file is not UTF-8; it was read as ${read}. ${consequence} Save it as UTF-8.`,
    span: { start: offset, end: Math.min(offset + 1, end) },
  };
}

/**
 * Reads the bytes of a file as text: UTF-8, else UTF-16 where that is evident, else windows-1252,
 * in which any byte is a character. Never throws.
 */
export function decodeBib(bytes: Uint8Array): Decoded {
  const utf16 = detectUtf16(bytes);
  if (utf16) {
    const text = decodeAs(utf16, bytes);
    const consequence = 'Most tools for bibliographies will see no entries in it.';
    return {
      text,
      encoding: utf16,
      problem: notUtf8('not-utf-8', 'UTF-16', consequence, 0, text.length),
    };
  }
  try {
    return { text: decodeAs('utf-8', bytes, true), encoding: 'utf-8' };
  } catch {
    const text = decodeAs('windows-1252', bytes);
    const consequence = 'Letters such as ø, é or ß may be wrong, here first.';
    const first = utf8Prefix(bytes);
    const problem = notUtf8('latin-1', 'windows-1252', consequence, first, text.length);
    return { text, encoding: 'windows-1252', problem };
  }
}
