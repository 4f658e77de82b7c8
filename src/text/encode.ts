import type { Encoding } from './decode.ts';

/**
 * Writes a text as bytes, the inverse of `decodeBib`; a byte order mark is part of the text.
 * Null when a character has no place in the encoding.
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return text.isWellFormed() ? new TextEncoder().encode(text) : null;
    case 'windows-1252':
      return encodeSingleBytes(text);
    default:
      return encodeUtf16(text, encoding === 'utf-16le');
  }
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

let byteOfCharacter: ReadonlyMap<string, number> | undefined;

function encodeSingleBytes(text: string): Uint8Array | null {
  byteOfCharacter ??= readTable();
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOfCharacter.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** The decoder knows the table; it need not be written down a second time. */
function readTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('windows-1252');
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
}
