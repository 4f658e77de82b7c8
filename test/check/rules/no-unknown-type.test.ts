import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-unknown-type';
const path = 'bibliography/references.bib';
const found = (type: string) => findingsOf(rule, { [path]: `@${type}{k, title = {T}}` });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['artcile', 'article'],
    ['Incolection', 'incollection'],
    ['onlin', 'online'],
    ['masterthesis', 'mastersthesis'],
    ['website', 'online'],
    ['book_section', 'incollection'],
    ['film', 'movie'],
  ])('proposes for @%s the type @%s', (type, meant) => {
    expect(found(type).map(({ message }) => message)).toEqual([
      expect.stringContaining(`Did you mean @${meant}?`),
    ]);
  });

  it.each(['Article', 'PHDTHESIS', 'www', 'conference', 'customa', 'xdata', 'softwareversion'])(
    'knows @%s',
    (type) => {
      expect(found(type)).toEqual([]);
    },
  );

  it('proposes nothing for a word like none', () => {
    expect(found('constructor')[0]?.message).toContain('@misc');
    expect(found('reallyunknowntype')[0]?.message).not.toContain('Did you mean');
  });

  it('marks the type', () => {
    const texts = { [path]: '@artcile{k, title = {T}}' };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('artcile');
  });
});
