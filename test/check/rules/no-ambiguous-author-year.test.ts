import { describe, expect, it } from 'vitest';
import { book, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-ambiguous-author-year';
const bib = book('berg2015a') + book('berg2015b') + book('vik').replace('Berg, Nils', 'Vik, Ola');
const found = (text: string, id = rule) =>
  findingsOf(id, { 'bibliography/a.bib': bib, 'content/a.md': `${text}\n` });

describe(rule, () => {
  testPageExamples(rule);

  it.each(['Berg (2015) says so.', 'It is so (Berg, 2015).', 'It is so (Berg, 2015b, p. 7).'])(
    'names the works that %s fits',
    (text) => {
      const [finding, ...others] = found(text);
      expect(others).toEqual([]);
      expect(finding?.suggestions.map(({ key }) => key).sort()).toEqual(['berg2015a', 'berg2015b']);
    },
  );

  it('puts the work first whose key has the letter typed', () => {
    expect(found('It is so (Berg, 2015b).')[0]?.suggestions[0]?.key).toBe('berg2015b');
  });

  it('has nothing to say of works cited by key, nor of a name that fits one work', () => {
    expect(found('So [@berg2015a; @berg2015b], and @berg2015a says so.')).toEqual([]);
    expect(found('So (Vik, 2015).')).toEqual([]);
    expect(found('The report cites “Berg, 2015”.')).toEqual([]);
  });

  it('and no-literal-citation never speak of the same words', () => {
    expect(found('It is so (Berg, 2015).', 'no-literal-citation')).toEqual([]);
    expect(found('It is so (Vik, 2015).', 'no-literal-citation')).toHaveLength(1);
  });

  it('takes the work whose authors are all named for the one that is meant', () => {
    const pair = book('berg2015') + book('both').replace('Berg, Nils', 'Berg, Nils and Vik, Ola');
    const texts = {
      'bibliography/a.bib': pair,
      'content/a.md': 'So (Berg, 2015), so (Berg & Vik, 2015).\n',
    };
    expect(findingsOf(rule, texts)).toEqual([]);
    expect(findingsOf('no-literal-citation', texts).map(({ key }) => key)).toEqual([
      'berg2015',
      'both',
    ]);
  });
});
