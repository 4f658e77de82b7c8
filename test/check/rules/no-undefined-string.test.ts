import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-undefined-string';
const path = 'bibliography/references.bib';
const messages = (text: string) => findingsOf(rule, { [path]: text }).map(({ message }) => message);

describe(rule, () => {
  testPageExamples(rule);

  it('marks the name and proposes one that is near', () => {
    const texts = { [path]: `@string{quay = {Quay Press}}\n${book('a', '  series = quai,\n')}` };
    const [finding] = findingsOf(rule, texts);
    expect(finding).toMatchObject({ severity: 'error', key: 'a', field: 'series' });
    expect(finding && marked(finding, texts)).toBe('quai');
    expect(finding?.message).toContain('Did you mean quay?');
  });

  it('knows months, the journals of old styles, and strings of other files in any case', () => {
    const texts = {
      [path]: book('a', '  month = May,\n  journal = CACM,\n  series = QUAY # {, } # quay,\n'),
      'bibliography/strings.bib': '@string{Quay = "Quay Press"}',
    };
    expect(findingsOf(rule, texts)).toEqual([]);
  });

  it('looks into strings and preambles too', () => {
    expect(messages('@string{a = b # {c}}\n@preamble{d}')).toHaveLength(2);
  });

  it('warns of a string that is used before it is defined in the same file', () => {
    const text = `${book('a', '  series = quay,\n')}@string{quay = {Quay Press}}`;
    expect(findingsOf(rule, { [path]: text })).toMatchObject([
      { severity: 'warning', line: 6, related: [{ line: 8 }] },
    ]);
  });

  it('says nothing of numbers and of values that lack their braces', () => {
    expect(messages(book('a', '  volume = 12,\n  series = 2nd,\n'))).toEqual([]);
  });
});
