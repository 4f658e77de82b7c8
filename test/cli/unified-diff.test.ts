import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/cli/unified-diff.ts';

const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i}\n`).join('');

describe('a unified diff', () => {
  it('shows each change with three lines around it', () => {
    const before = numbers(1, 30);
    const after = before.replace('\n5\n', '\nfive\n').replace('\n20\n', '\n');
    expect(unifiedDiff('a b.bib', before, after)).toBe(
      [
        '--- a/a b.bib\t',
        '+++ b/a b.bib\t',
        '@@ -2,7 +2,7 @@',
        ...[' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8'],
        '@@ -17,7 +17,6 @@',
        ...[' 17', ' 18', ' 19', '-20', ' 21', ' 22', ' 23', ''],
      ].join('\n'),
    );
  });

  it('says when the last line has no break', () => {
    expect(unifiedDiff('a', 'x\ny', 'x\nz')).toBe(
      '--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+z\n\\ No newline at end of file\n',
    );
  });

  it('keeps the ends of lines as they are', () => {
    expect(unifiedDiff('a', 'x\r\ny\r\n', 'x\r\n')).toContain('\n x\r\n-y\r\n');
  });

  it('cannot be led astray by the name of a file', () => {
    expect(unifiedDiff('a\n+++ b/other', 'x\n', '')).toContain('--- "a/a\\n+++ b/other"\n');
  });

  it('is empty when nothing changes', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
  });

  it('leads from any text to any other', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n', '}\n'), { maxLength: 40 })
      .chain((lines) => fc.constantFrom(lines.join(''), `${lines.join('')}end`));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('a', before, after);
        expect(
          diff === '' ? before : applyPatch(before, diff, { autoConvertLineEndings: false }),
        ).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('leads through many small changes, and one that is too large to follow', () => {
    const before = numbers(1, 3000);
    const after = `${before.replace(/7\n/g, 'seven\n').replace(/9\n/g, '')}`.replace(
      'seven\n',
      `${numbers(5000, 6000)}seven\n`,
    );
    expect(applyPatch(before, unifiedDiff('a', before, after))).toBe(after);
  });
});
