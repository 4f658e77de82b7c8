import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-unused-reference';
const bib = 'bibliography/references.bib';
const keysFound = (texts: Record<string, string>) => findingsOf(rule, texts).map(({ key }) => key);

describe(rule, () => {
  testPageExamples(rule);

  it('is a warning and marks the key of the entry', () => {
    const texts = { [bib]: book('berg2015') + book('vik2016'), 'content/a.md': '[@berg2015]' };
    const [finding] = findingsOf(rule, texts);
    expect(finding).toMatchObject({ severity: 'warning', key: 'vik2016' });
    expect(finding && marked(finding, texts)).toBe('vik2016');
  });

  it('does not judge a bibliography without a text', () => {
    expect(keysFound({ [bib]: book('berg2015') })).toEqual([]);
  });

  it('counts works that a cited entry draws on, through any number of steps', () => {
    const chain = `${book('a', '  crossref = {b},\n')}${book('b', '  related = {c, d},\n')}`;
    const texts = {
      [bib]: `${chain}${book('c')}${book('d')}${book('e')}`,
      'content/a.md': '@a says',
    };
    expect(keysFound(texts)).toEqual(['e']);
  });

  it('ends when entries draw on each other', () => {
    const circle = `${book('a', '  crossref = {b},\n')}${book('b', '  crossref = {a},\n')}`;
    expect(keysFound({ [bib]: circle, 'content/a.md': '@a says' })).toEqual([]);
  });

  it('respects nocite, for single works and for all', () => {
    const entries = book('berg2015') + book('vik2016');
    const page = (nocite: string) => `---\nnocite: "${nocite}"\n---\nText.\n`;
    expect(keysFound({ [bib]: entries, 'content/a.md': page('@vik2016') })).toEqual(['berg2015']);
    expect(keysFound({ [bib]: entries, 'content/a.md': page('@*') })).toEqual([]);
  });
});
