import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'require-ledger-record';
const bib = 'bibliography/references.bib';
const ledger = 'bibliography/ledger.yaml';

describe(rule, () => {
  testPageExamples(rule);

  it('asks nothing of a project without a ledger', () => {
    expect(findingsOf(rule, { [bib]: book('berg2015') })).toEqual([]);
  });

  it('asks for every entry when the ledger is there, even an empty one', () => {
    const texts = { [bib]: book('berg2015') + book('vik2016'), [ledger]: '' };
    const found = findingsOf(rule, texts);
    expect(found.map((finding) => marked(finding, texts))).toEqual(['berg2015', 'vik2016']);
  });

  it('asks for a missing work only when it is waived, and at its first citation', () => {
    const page = 'One [@vik2016].\n\nTwo [@vik2016; @olsen1999].\n';
    const waivers =
      '- rule: no-undefined-citation\n  key: vik2016\n  reason: Not found in any catalogue.\n';
    const texts = { [ledger]: 'records: []\n', 'content/en/a.md': page };
    expect(findingsOf(rule, texts)).toEqual([]);
    const found = findingsOf(rule, { ...texts, 'bibliography/waivers.yaml': waivers });
    expect(found).toMatchObject([{ key: 'vik2016', file: 'content/en/a.md', line: 1 }]);
  });
});
