import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'consistent-journal-name';
const path = 'bibliography/references.bib';
const library = (journals: readonly string[]) =>
  journals.map((name, at) => `@article{k${at}, journaltitle = {${name}}}`).join('\n');
const found = (...journals: string[]) =>
  findingsOf(rule, { [path]: library(journals) }).map(({ severity, key }) => `${severity} ${key}`);

describe(rule, () => {
  testPageExamples(rule);

  it('marks the value, and names the spelling that is used most', () => {
    const texts = { [path]: library(['PLOS One', 'PLoS ONE', 'PLOS One']) };
    const [finding, ...others] = findingsOf(rule, texts);
    expect(others).toEqual([]);
    expect(finding && marked(finding, texts)).toBe('{PLoS ONE}');
    expect(finding?.message).toContain('is written PLOS One elsewhere');
    expect(finding).toMatchObject({ field: 'journaltitle', related: [{ line: 1 }] });
  });

  it.each([
    [['Politics Today', 'Politics Today', 'The Politics Today'], ['warning k2']],
    [
      ['Art and Law', 'Art and Law', 'Art \\& Law', 'Art & law'],
      ['warning k2', 'warning k3'],
    ],
    [['Journal of Low Temperature Physics', 'J. Low Temp. Phys.'], ['info k1']],
    [['Journal of Low Temperature Physics', 'J Low Temp Phys'], ['info k1']],
    [['Proceedings of the National Academy', 'Proc. Natl. Acad.'], ['info k1']],
    [['J. Comp. Phys.', 'J. Comp. Phys.', 'Journal of Computational Physics'], ['info k2']],
  ])('finds %j', (journals, expected) => {
    expect(found(...journals)).toEqual(expected);
  });

  it.each([
    ['series of one journal', ['Phys. Rev.', 'Phys. Rev. A', 'Phys. Rev. B']],
    ['singular and plural', ['Social Science', 'Social Sciences', 'Asian Study', 'Asian Studies']],
    [
      'an abbreviation of two',
      ['J. Comp. Phys.', 'Journal of Computational Physics', 'Journal of Comparative Physics'],
    ],
    ['words that happen to begin alike', ['Sex Health', 'Sexual Health']],
    ['dashes that look alike', ['Berlin–Studies', 'Berlin-Studies', 'M{\\"u}ll', 'Müll']],
    ['other small words', ['Women in Politics', 'Women and Politics', 'Women Politics']],
    ['one word each', ['Nature', 'Nat.', 'Science', 'Scientific']],
  ])('says nothing of %s', (_, journals) => {
    expect(found(...journals)).toEqual([]);
  });

  it('tells of a mixed library once for each abbreviation', () => {
    const full = 'Journal of Low Temperature Physics';
    expect(found('J. Low Temp. Phys.', 'J. Low Temp. Phys.', full, full)).toEqual(['info k0']);
  });

  it('warns of one ISSN under two names, with or without hyphen', () => {
    const text =
      '@article{a, journal={Signal}, issn={1234-567X}}\n@article{b, journal={Callaloo}, issn={1234567x}}';
    expect(findingsOf(rule, { [path]: text })).toMatchObject([{ severity: 'warning' }]);
  });

  it('takes a name through a macro for the same name', () => {
    const text =
      '@string{n={Nature News}}\n@article{a, journal=n}\n@article{b, journal={Nature News}}';
    expect(findingsOf(rule, { [path]: text })).toEqual([]);
  });
});
