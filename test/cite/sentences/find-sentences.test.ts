import { describe, expect, it } from 'vitest';
import {
  findSentences,
  GROUP_MARK,
  WORD_MARK,
} from '../../../src/cite/sentences/find-sentences.ts';

/** Splits a text in which `§` stands for a citation in brackets and `¤` for one in the text. */
function split(text: string): string[] {
  const marked = text.replaceAll('§', GROUP_MARK).replaceAll('¤', WORD_MARK);
  return findSentences(marked).map(({ start, end }) => text.slice(start, end));
}

describe('findSentences', () => {
  it.each([
    ['a full stop', ['One ends.', 'Two begins.']],
    ['other signs', ['Why?', 'No!', 'Well…', 'Then.']],
    ['quotation marks', ['He said “no.”', 'Then he left.']],
    ['brackets', ['It rose (a lot).', 'Then it fell.']],
    ['no full stop at the end', ['One ends.', 'Two goes on']],
    ['a year', ['It began in 2015.', 'It ended in 2017.']],
    ['a number before a number', ['It rose in 2015.', '30 per cent left.']],
    ['a wide full stop', ['一。', '二。']],
    ['one letter and a sentence', ['This is plan B.', 'It works.']],
    ['an acronym and a sentence', ['They came to the U.S.', 'However, few stayed.']],
    ['et al. and a name', ['So did Strey et al.', 'Norway did not.']],
  ])('ends sentences at %s', (_what, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['et al.', 'Strey et al. (2018) say so, as do Kiss et al. in 2019.'],
    ['e.g. and i.e.', 'Some countries, e.g. Norway, i.e. the north, differ.'],
    ['pages', 'See p. 3 and pp. 4–5, ch. 2, fig. 3 and no. 7.'],
    ['initials', 'M. L. Skilbrei and S. Jahnsen wrote it.'],
    ['titles', 'Dr. Smith met Prof. Jones and Mrs. Li.'],
    ['an acronym and a name', 'The U.S. Department of State counts them.'],
    ['decimals and versions', 'It rose by 3.5 per cent with v2.26.1 of it.'],
    ['addresses', 'It stands on example.org for all.'],
    ['dots within', 'They went on ... and on.'],
    ['questions within', '“Why?” he asked.'],
    ['Norwegian', 'Det gjelder bl.a. Norge, f.eks. Oslo, jf. s. 3, den 3. mai.'],
    ['German', 'Das gilt z.B. in Wien, d.h. am 3. Mai.'],
    ['citations', 'It rose § and ¤ agrees §.'],
    ['a number at the start', '1. First things first.'],
  ])('goes on behind %s', (_what, sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  it('counts a citation behind the full stop to the sentence before it', () => {
    expect(split('One ends. §§ Two begins.§ Three.')).toEqual([
      'One ends. §§',
      'Two begins.§',
      'Three.',
    ]);
    expect(split('One ends. § says more.')).toEqual(['One ends.', '§ says more.']);
  });

  it('begins a sentence with a citation in the text', () => {
    expect(split('One ends. ¤ says more.')).toEqual(['One ends.', '¤ says more.']);
  });

  it('finds none in blanks', () => {
    expect(split(' \n ')).toEqual([]);
  });
});
