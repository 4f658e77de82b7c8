import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-unknown-ledger-key';
const record = (key: string) => `  - key: ${key}\n    verdict: verified\n`;

describe(rule, () => {
  testPageExamples(rule);

  it('marks the key and proposes the one that may be meant', () => {
    const texts = {
      'bibliography/references.bib': book('berg2015'),
      'bibliography/ledger.yaml': `records:\n${record('berg2015')}${record('berg2051')}`,
    };
    const [finding, ...others] = findingsOf(rule, texts);
    expect(others).toEqual([]);
    expect(finding && marked(finding, texts)).toBe('berg2051');
    expect(finding?.suggestions.map(({ key }) => key)).toEqual(['berg2015']);
  });

  it('accepts the record of a work that is cited and missing', () => {
    const texts = {
      'bibliography/ledger.yaml': `records:\n${record('vik2016')}`,
      'content/en/a.md': '[@vik2016]\n',
    };
    expect(findingsOf(rule, texts)).toEqual([]);
  });

  it('finds records of __proto__ and constructor like any others', () => {
    const texts = {
      'bibliography/ledger.yaml': `records:\n${record('__proto__')}${record('constructor')}`,
    };
    expect(findingsOf(rule, texts).map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
  });
});
