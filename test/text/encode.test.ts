import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBib } from '../../src/text/decode.ts';
import { encodeText } from '../../src/text/encode.ts';

describe('a text written in the encoding it was read in', () => {
  it('gives back the bytes of UTF-8, with a byte order mark where there was one', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x42, 0xc3, 0xb8]);
    expect(encodeText(decodeBib(bytes).text, 'utf-8')).toEqual(bytes);
  });

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x42, 0x00, 0xf8, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x42, 0x00, 0xf8]],
  ] as const)('gives back the bytes of %s', (encoding, bytes) => {
    const read = decodeBib(Uint8Array.from(bytes));
    expect(read.encoding).toBe(encoding);
    expect(encodeText(read.text, encoding)).toEqual(Uint8Array.from(bytes));
  });

  it('gives back any bytes at all of windows-1252', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = new TextDecoder('windows-1252').decode(bytes);
        expect(encodeText(text, 'windows-1252')).toEqual(bytes);
      }),
    );
  });

  it('is refused when a character has no place there', () => {
    expect(encodeText('Łódź', 'windows-1252')).toBeNull();
    expect(encodeText('\ud800', 'utf-8')).toBeNull();
  });
});
