import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-duplicate-field';
const path = 'bibliography/references.bib';

describe(rule, () => {
  testPageExamples(rule);

  it('marks each later field and names the first', () => {
    const texts = { [path]: book('berg2015', '  Title = {Roads},\n  title = {Ways},\n') };
    const found = findingsOf(rule, texts);
    expect(found.map((one) => [marked(one, texts), one.line, one.severity])).toEqual([
      ['Title', 6, 'error'],
      ['title', 7, 'error'],
    ]);
    expect(found.flatMap(({ related }) => related)).toMatchObject([{ line: 3 }, { line: 3 }]);
  });

  it('takes delimiters and line breaks for no difference', () => {
    const [finding] = findingsOf(rule, {
      [path]: book('berg2015', '  note = {on the\n    quay},\n  note = "on the quay",\n'),
    });
    expect(finding?.severity).toBe('warning');
  });

  it('tells a macro from a text that reads like it', () => {
    const [finding] = findingsOf(rule, {
      [path]: book('berg2015', '  month = {jan},\n  month = jan,\n'),
    });
    expect(finding?.severity).toBe('error');
  });

  it('says nothing of two names for one thing, which people keep for older programs', () => {
    const both = '@article{k, journal = {J. Quay}, journaltitle = {Journal of the Quay}}';
    expect(findingsOf(rule, { [path]: both })).toEqual([]);
  });

  it('says nothing of an entry that was cut short, whose last fields may be those of the next', () => {
    const cut = `@book{vik2016,\n  title = {A},\n  title = {B},\n\n${book('berg2015')}`;
    expect(findingsOf(rule, { [path]: cut })).toEqual([]);
  });

  it('is not misled by a field named __proto__', () => {
    const fields = '  __proto__ = {a},\n  __proto__ = {b},\n';
    expect(findingsOf(rule, { [path]: book('berg2015', fields) })).toHaveLength(1);
  });
});
