import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/site/data/reading-time.ts';

const words = (count: number) => 'word '.repeat(count);

describe('the time to read a page', () => {
  it('is in whole minutes, and never none', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes(words(220))).toBe(1);
    expect(readingMinutes(words(1100))).toBe(5);
  });

  it('leaves out what nobody reads', () => {
    const page = `---\ntitle: ${words(400)}\n---\n${words(440)}[see @key, pp. 3–5; @other]\n:::note{kind="remark"}\n${words(220)}\n:::`;
    expect(readingMinutes(page)).toBe(3);
    expect(readingMinutes(`${words(219)} [1.5](a-b-c-d.md)`)).toBe(1);
  });
});
