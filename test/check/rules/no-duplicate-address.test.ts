import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-duplicate-address';
const clash = (one: string, other: string) =>
  findingsOf(rule, { [one]: 'One.\n', [other]: 'Other.\n' });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['content/en/topics/sea.md', 'content/en/topics/Sea.md'],
    ['content/en/topics/sea.md', 'content/en/topics/sea/index.md'],
    ['content/en/topics/by sea.md', 'content/en/topics/by-sea.md'],
    ['content/en/topics/sea!.md', 'content/en/topics/sea.md'],
  ])('finds that %s and %s come to one address', (one, other) => {
    const [finding, ...others] = clash(one, other);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', file: other, line: 1 });
    expect(finding?.related).toMatchObject([{ file: one }]);
  });

  it.each([
    ['content/en/topics/sea.md', 'content/en/glossary/sea.md'],
    ['content/en/topics/sea.md', 'content/nb/topics/sea.md'],
    ['content/en/topics/sea.md', 'content/en/topics/seas.md'],
    ['notes/sea.md', 'notes/Sea.md'],
  ])('is content with %s beside %s', (one, other) => {
    expect(clash(one, other)).toEqual([]);
  });
});
