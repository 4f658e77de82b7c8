import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBib } from '../../src/text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0)).reduce<Uint8Array>(
    (bytes, code, at) => {
      bytes[at * 2 + (little ? 0 : 1)] = code;
      return bytes;
    },
    new Uint8Array(text.length * 2),
  );

describe('decodeBib', () => {
  test('reads UTF-8 and keeps its byte order mark', () => {
    expect(decodeBib(utf8('Østby'))).toEqual({ text: 'Østby', encoding: 'utf-8' });
    expect(decodeBib(utf8('\ufeff@book')).text).toBe('\ufeff@book');
    expect(decodeBib(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  test('reads other bytes as windows-1252 and points to the first of them', () => {
    const { text, encoding, problem } = decodeBib(latin1('author = {Bjørn Østby}'));
    expect(text).toBe('author = {Bjørn Østby}');
    expect(encoding).toBe('windows-1252');
    expect(problem?.code).toBe('latin-1');
    expect(problem?.message).toContain('windows-1252');
    expect(problem?.span).toEqual({ start: 12, end: 13 });
  });

  test('points to the letter itself when one of ASCII, or what might go on with it, follows', () => {
    for (const [written, at] of [
      ['Bjørn', 2],
      ['Garcéia', 4],
      ['é', 0],
      ['aé\u0080b', 1],
      ['Mül ë', 1],
    ] as const) {
      expect(decodeBib(latin1(written)).problem?.span).toEqual({ start: at, end: at + 1 });
    }
  });

  test('points to the first letter outside ASCII of any text in Latin-1', () => {
    const ascii = fc.string({ unit: 'binary-ascii' }).filter((text) => !text.includes('\0'));
    const letter = fc.integer({ min: 0xc0, max: 0xff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(ascii, letter, ascii, (before, foreign, after) => {
        const { problem } = decodeBib(latin1(`${before}${foreign}${after}`));
        expect(problem?.span.start).toBe(before.length);
      }),
    );
  });

  test('points to a character that the end of the file cuts off', () => {
    const bytes = utf8('abø').subarray(0, 3);
    expect(decodeBib(bytes).problem?.span).toEqual({ start: 2, end: 3 });
  });

  test('reads UTF-16 with and without byte order mark', () => {
    for (const little of [true, false]) {
      const encoding = little ? 'utf-16le' : 'utf-16be';
      const bare = decodeBib(utf16('@book{a}', little));
      expect(bare).toMatchObject({ text: '@book{a}', encoding, problem: { code: 'not-utf-8' } });
    }
    expect(decodeBib(Uint8Array.of(0xff, 0xfe, 0x40, 0)).text).toBe('\ufeff@');
    expect(decodeBib(Uint8Array.of(0xfe, 0xff, 0, 0x40)).text).toBe('\ufeff@');
  });

  test('turns any bytes into a text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { text, problem } = decodeBib(bytes);
        expect(typeof text).toBe('string');
        if (problem) expect(problem.span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
