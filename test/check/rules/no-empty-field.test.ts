import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-empty-field';
const path = 'bibliography/references.bib';

describe(rule, () => {
  testPageExamples(rule);

  it.each(['note = {}', 'note = ""', 'note = { {} }', 'note = {} # ""'])('finds %s', (field) => {
    expect(findingsOf(rule, { [path]: book('berg2015', `  ${field},\n`) })).toHaveLength(1);
  });

  it.each(['note = {x}', 'note = empty', 'note = 0'])('lets %s be', (field) => {
    expect(findingsOf(rule, { [path]: book('berg2015', `  ${field},\n`) })).toEqual([]);
  });

  it('leaves a value that is missing altogether to no-parse-error', () => {
    expect(findingsOf(rule, { [path]: book('berg2015', '  note = ,\n') })).toEqual([]);
  });

  it('marks the field from its name to its end', () => {
    const texts = { [path]: book('berg2015', '  note = {},\n') };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('note = {}');
    expect(finding).toMatchObject({ severity: 'info', key: 'berg2015', field: 'note' });
  });
});
