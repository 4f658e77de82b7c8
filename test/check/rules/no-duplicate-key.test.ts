import { describe, expect, it } from 'vitest';
import { book, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-duplicate-key';

describe(rule, () => {
  testPageExamples(rule);

  it('names the first entry of the key for each later one, in whatever file it stands', () => {
    const found = findingsOf(rule, {
      'bibliography/a.bib': book('berg2015'),
      'bibliography/b.bib': `${book('vik2016')}${book('berg2015')}${book('berg2015')}`,
    });
    expect(found.map(({ file, line, severity }) => [file, line, severity])).toEqual([
      ['bibliography/b.bib', 7, 'error'],
      ['bibliography/b.bib', 13, 'error'],
    ]);
    expect(found.flatMap(({ related }) => related)).toMatchObject([
      { file: 'bibliography/a.bib', line: 1, column: 7 },
      { file: 'bibliography/a.bib', line: 1, column: 7 },
    ]);
  });

  it('warns of keys that differ in case only, naming both', () => {
    const [finding, ...others] = findingsOf(rule, {
      'bibliography/a.bib': book('berg2015') + book('BERG2015'),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', key: 'BERG2015' });
    expect(finding?.message).toContain('berg2015');
  });

  it('finds a second __proto__ like any other key', () => {
    const found = findingsOf(rule, { 'bibliography/a.bib': book('__proto__').repeat(2) });
    expect(found).toHaveLength(1);
  });
});
