import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edit.ts';

describe('edits of a text', () => {
  it('are all made, in whatever order they come', () => {
    const edits = [
      { start: 8, end: 8, text: '!' },
      { start: 0, end: 3, text: 'Two' },
      { start: 4, end: 5, text: '' },
    ];
    expect(applyEdits('One  ferry', edits)).toBe('Two fer!ry');
  });

  it('leave everything else as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        const edit = { start: before.length, end: before.length + 2, text };
        expect(applyEdits(`${before}\r\n${after}`, [edit])).toBe(before + text + after);
      }),
    );
  });

  it('cannot overlap', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => applyEdits('abcdef', edits)).toThrow('overlap at 2');
  });
});
