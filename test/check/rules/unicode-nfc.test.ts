import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'unicode-nfc';
const path = 'bibliography/references.bib';

describe(rule, () => {
  testPageExamples(rule);

  it('marks the first letter with its accent and counts the others', () => {
    const texts = { [path]: '@book{a, title = {Ca fe\u0301 na\u0308re}}' };
    const [finding, ...others] = findingsOf(rule, texts);
    expect(others).toEqual([]);
    expect(finding && marked(finding, texts)).toBe('e\u0301');
    expect(finding?.message).toContain('The é here');
    expect(finding?.message).toContain('(2 in this value)');
  });

  it.each([
    ['accents that are one character', 'Café, Nguyễn'],
    ['a letter that exists only put together', 'M\u0304 and x\u0302'],
    ['LaTeX', "Caf{\\'e}"],
    ['marks of other scripts', 'שָׁלוֹם हिन्दी'],
    ['single characters with another form', '\u212b and \u2126'],
  ])('says nothing of %s', (_, title) => {
    expect(findingsOf(rule, { [path]: `@book{a, title = {${title}}}` })).toEqual([]);
  });

  it('is an error in a key', () => {
    const text = '@book{na\u0308re2015, title = {Borders}}';
    expect(findingsOf(rule, { [path]: text })).toMatchObject([{ severity: 'error', column: 8 }]);
  });
});
