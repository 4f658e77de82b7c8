import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/text/excerpt.ts';
import { createLineIndex } from '../../src/text/line-index.ts';

const at = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

describe('codeFrame', () => {
  test('shows the line with its number and carets under the span', () => {
    const text = 'one\ntwo three\nfour';
    expect(codeFrame(text, at(text, 'three'))).toBe('2 | two three\n  |     ^^^^^');
  });

  test('shows one caret for an empty span, also at the end of the text', () => {
    expect(codeFrame('ab', { start: 1, end: 1 })).toBe('1 | ab\n  |  ^');
    expect(codeFrame('ab', { start: 2, end: 2 })).toBe('1 | ab\n  |   ^');
    expect(codeFrame('', { start: 0, end: 0 })).toBe('1 |\n  | ^');
  });

  test('widens the gutter to the longest line number', () => {
    const text = `${'\n'.repeat(8)}nine\nten`;
    expect(codeFrame(text, at(text, 'nine\nten'))).toBe(
      [' 9 | nine', '   | ^^^^', '10 | ten', '   | ^^^'].join('\n'),
    );
  });

  test('says that a long span goes on', () => {
    const text = 'a\nb\nc\nd';
    expect(codeFrame(text, { start: 0, end: 7 }, { maxLines: 2 })).toBe(
      ['1 | a', '  | ^', '2 | b', '  | ^', '  | …'].join('\n'),
    );
  });

  test('expands tabs so that carets stand right', () => {
    const text = '\tx\ty';
    expect(codeFrame(text, at(text, 'y'))).toBe('1 |     x   y\n  |         ^');
  });

  test('counts wide characters as two columns and combining marks as none', () => {
    const text = '中e\u0301x';
    expect(codeFrame(text, at(text, 'x'))).toBe('1 | 中e\u0301x\n  |    ^');
    expect(codeFrame(text, at(text, '中'))).toBe('1 | 中e\u0301x\n  | ^^');
  });

  test('shows control and bidirectional characters by visible signs', () => {
    const text = 'a\u001b[2Jb\u202ec\u009b';
    const frame = codeFrame(text, at(text, 'b'));
    expect(frame).toBe('1 | a␛[2Jb<U+202E>c<U+009B>\n  |      ^');
  });

  test('cuts a long line around the span', () => {
    const text = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`;
    const [line = '', carets = ''] = codeFrame(text, at(text, 'HERE'), { width: 20 }).split('\n');
    expect(line).toBe(`1 | …${'x'.repeat(5)}HERE${'y'.repeat(11)}…`);
    expect(carets.indexOf('^')).toBe(line.indexOf('HERE'));
    expect(carets.trimEnd().endsWith('^^^^')).toBe(true);
  });

  test('shows the end of a long line when the span is there', () => {
    const text = `${'x'.repeat(300)}END`;
    const [line, carets] = codeFrame(text, at(text, 'END'), { width: 20 }).split('\n');
    expect(line).toBe(`1 | …${'x'.repeat(17)}END`);
    expect(carets).toBe(`  | ${' '.repeat(18)}^^^`);
  });

  test('looks only at the surroundings of the span in a line of 20 million characters', () => {
    const text = `${'ab'.repeat(10_000_000)}`;
    const index = createLineIndex(text);
    expect(codeFrame(text, { start: 9_999_999, end: 10_000_001 }, { width: 10, index })).toMatch(
      /^1 \| …[ab]{10}…\n {2}\| {4}\^\^$/,
    );
  });

  test('marks just the end of a line when the span is its line break', () => {
    expect(codeFrame('ab\ncd', { start: 2, end: 3 })).toBe('1 | ab\n  |   ^');
  });

  test('never lets a control character through and never fails', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(90), fc.nat(90), (source, start, length) => {
        const frame = codeFrame(source, { start, end: start + length }, { width: 12 });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not occur.
        expect(frame.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(frame).toContain('^');
      }),
    );
  });
});
