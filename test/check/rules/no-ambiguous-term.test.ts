import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-ambiguous-term';
const term = (fields: string) => `---\n${fields}\nreviewed: 2026-11-21\n---\nText.\n`;
const found = (a: string, b: string, folder = 'content/en/glossary') =>
  findingsOf(rule, { 'content/en/glossary/a.md': term(a), [`${folder}/b.md`]: term(b) });

describe(rule, () => {
  testPageExamples(rule);

  it('marks the field of the second term and shows the first', () => {
    const [finding, ...others] = found('term: Third party', 'term: B\naliases: [third parties]');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ file: 'content/en/glossary/b.md', line: 3 });
    expect(finding?.message).toContain('“third parties” is also a name of the term in content/en');
    expect(finding?.related).toMatchObject([{ file: 'content/en/glossary/a.md', line: 2 }]);
  });

  it.each([
    ['names of one term', 'term: Ferry\naliases: [ferry, ferries]', 'term: B'],
    ['a name within another', 'term: Ferry', 'term: Car ferry'],
    ['names that differ in capitals within', 'term: GRETA', 'term: Greta'],
    ['names that are not looked for', 'term: Ferry', 'term: Ferry\nlink: false'],
  ])('has nothing to say of %s', (_what, a, b) => {
    expect(found(a, b)).toEqual([]);
  });

  it('keeps languages and kinds of pages apart', () => {
    expect(found('term: Ferry', 'term: Ferry', 'content/nb/glossary')).toEqual([]);
    expect(found('term: Ferry', 'term: Ferry', 'content/en/topics')).toEqual([]);
  });
});
