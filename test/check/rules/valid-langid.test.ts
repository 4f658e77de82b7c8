import { describe, expect, it } from 'vitest';
import { languageTags } from '../../../src/bib/languages.ts';
import { book, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-langid';
const path = 'bibliography/references.bib';
const found = (name: string, field = 'langid') =>
  findingsOf(rule, { [path]: book('berg2015', `  ${field} = {${name}},\n`) });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    'english',
    'UKenglish',
    'nynorsk',
    'naustrian',
    'magyar',
    'ancientgreek',
    'azerbaijani',
  ])('knows %s', (name) => {
    expect(found(name)).toEqual([]);
    expect(found(name, 'hyphenation')).toEqual([]);
  });

  it('knows every language that the library can read', () => {
    expect(Object.keys(languageTags).flatMap((name) => found(name))).toEqual([]);
  });

  it.each([
    ['germna', 'warning', 'Did you mean german?'],
    ['norwegain', 'warning', 'Did you mean norwegian?'],
    ['anglais', 'warning', 'babel'],
    ['UkEnglish', 'warning', 'UKenglish'],
    ['Norwegian', 'warning', 'norwegian'],
    ['nb', 'info', 'norwegian'],
    ['de_DE', 'info', 'ngerman'],
    ['en-US', 'info', 'american'],
    ['zz', 'info', 'zz'],
  ])('weighs %s as %s and says %s', (name, severity, text) => {
    const [finding, ...others] = found(name);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe(severity);
    expect(finding?.message).toContain(text);
  });

  it('leaves the field language alone, which takes any text', () => {
    expect(found('Englsih', 'language')).toEqual([]);
  });
});
