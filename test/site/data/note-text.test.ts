import { describe, expect, it } from 'vitest';
import { noteText } from '../../../src/site/data/note-text.ts';

describe('the text of an editors’ note', () => {
  it('is what stands between its fences', () => {
    expect(noteText(':::note{kind="remark" page="34"}\nOne.\n\nTwo [@a].\n:::')).toBe(
      'One.\n\nTwo [@a].',
    );
    expect(noteText('::::note{kind="remark"}\nOne.\n::::  ')).toBe('One.');
  });

  it('keeps colons that are no fence, and all of a note that is never closed', () => {
    expect(noteText(':::note{kind="remark"}\nA:::b\n::: c')).toBe('A:::b\n::: c');
  });
});
