import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineIndex } from '../../src/text/line-index.ts';

const lines = fc.string({ unit: fc.constantFrom('a', 'ø', '\n', '\r', '😀') });

describe('createLineIndex', () => {
  test('counts lines from 1 whatever ends them', () => {
    const index = createLineIndex('a\nb\r\nc\rd');
    expect(index.lineCount).toBe(4);
    expect(index.positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(index.positionAt(2)).toEqual({ line: 2, column: 1 });
    expect(index.positionAt(5)).toEqual({ line: 3, column: 1 });
    expect(index.positionAt(7)).toEqual({ line: 4, column: 1 });
    expect([1, 2, 3, 4].map((line) => index.lineText(line))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('gives the empty text one empty line', () => {
    const index = createLineIndex('');
    expect(index.lineCount).toBe(1);
    expect(index.positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(index.lineText(1)).toBe('');
  });

  test('has a last empty line behind a final line break', () => {
    const index = createLineIndex('a\r\n');
    expect(index.lineCount).toBe(2);
    expect(index.lineText(2)).toBe('');
    expect(index.positionAt(3)).toEqual({ line: 2, column: 1 });
  });

  test('moves offsets and positions outside the text into it', () => {
    const index = createLineIndex('ab\ncd');
    expect(index.positionAt(-5)).toEqual({ line: 1, column: 1 });
    expect(index.positionAt(99)).toEqual({ line: 2, column: 3 });
    expect(index.positionAt(Number.NaN)).toEqual({ line: 1, column: 1 });
    expect(index.offsetAt({ line: 1, column: 50 })).toBe(2);
    expect(index.offsetAt({ line: 9, column: 1 })).toBe(3);
    expect(index.lineText(0)).toBe('');
    expect(index.lineText(3)).toBe('');
  });

  test('agrees with splitting the text', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const expected = text.split(/\r\n|\n|\r/);
        const index = createLineIndex(text);
        expect(index.lineCount).toBe(expected.length);
        expect(expected.map((_, at) => index.lineText(at + 1))).toEqual(expected);
      }),
    );
  });

  test('leads from every offset that is no line break to a position and back', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const index = createLineIndex(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
          expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
        }
      }),
    );
  });
});
