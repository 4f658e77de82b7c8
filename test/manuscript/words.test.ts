import { describe, expect, it } from 'vitest';
import { andColleagues, etAl } from '../../src/manuscript/words/and-others.ts';
import { sourceVerbSet } from '../../src/manuscript/words/attributions.ts';
import { wordPattern } from '../../src/manuscript/words/by-language.ts';
import { connectives } from '../../src/manuscript/words/connectives.ts';
import { dateWords } from '../../src/manuscript/words/dates.ts';
import { innerWords } from '../../src/manuscript/words/inner-words.ts';
import { labelWords } from '../../src/manuscript/words/labels.ts';
import { noDateWords, notYetWords } from '../../src/manuscript/words/no-date.ts';
import { articles, openers, openingAdverbs } from '../../src/manuscript/words/openers.ts';
import { kindWords, organisationWords } from '../../src/manuscript/words/organisations.ts';
import { particles } from '../../src/manuscript/words/particles.ts';
import { placeNames } from '../../src/manuscript/words/places.ts';
import { attributionWords, clauseWords, prefixWords } from '../../src/manuscript/words/prefixes.ts';
import { referenceHeadings } from '../../src/manuscript/words/reference-headings.ts';
import { workWords } from '../../src/manuscript/words/works.ts';

const sets = {
  articles,
  attributionWords,
  clauseWords,
  connectives,
  dateWords,
  innerWords,
  kindWords,
  labelWords,
  openers,
  openingAdverbs,
  organisationWords,
  particles,
  placeNames,
  prefixWords,
  referenceHeadings,
  sourceVerbSet,
  workWords,
};

describe('the tables of words', () => {
  it.each(Object.entries(sets))('%s holds words in lower case, without empty ones', (_, words) => {
    const odd = [...words].filter(
      (word) => word === '' || word !== word.trim() || word !== word.toLowerCase(),
    );
    expect(odd).toEqual([]);
    expect(words.size).toBeGreaterThan(10);
  });

  it('keep words apart that would make the text mean two things', () => {
    expect([...connectives].filter((word) => dateWords.has(word) || placeNames.has(word))).toEqual(
      [],
    );
    expect([...articles].filter((word) => connectives.has(word) && word.length > 2)).toEqual([]);
  });
});

describe('a pattern of words', () => {
  it('takes the longest, with any white space in it', () => {
    const pattern = new RegExp(`^(?:${wordPattern(['et al', 'et al.', 'a+b'])})`, 'u');
    expect(pattern.exec('et\u00a0al. x')?.[0]).toBe('et\u00a0al.');
    expect(pattern.exec('a+b')?.[0]).toBe('a+b');
    expect(pattern.exec('aab')).toBeNull();
  });

  it.each([...etAl, ...andColleagues, ...noDateWords, ...notYetWords])('finds %s', (word) => {
    expect(
      new RegExp(
        `^(?:${wordPattern([...etAl, ...andColleagues, ...noDateWords, ...notYetWords])})$`,
        'u',
      ).test(word),
    ).toBe(true);
  });
});
