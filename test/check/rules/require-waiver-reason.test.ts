import { describe, expect, it } from 'vitest';
import { checkTexts, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'require-waiver-reason';
const texts = (reason: string) => ({
  'bibliography/waivers.yaml': `- rule: no-undefined-citation\n  key: vik2016\n  reason: ${reason}\n`,
  'content/en/a.md': '[@vik2016]\n',
});

describe(rule, () => {
  testPageExamples(rule);

  it.each(['', '""', '"  "', '~'])('finds an empty reason (%s), which waives nothing', (reason) => {
    const { findings, summary } = checkTexts(texts(reason));
    expect(findings.map((finding) => finding.rule)).toEqual([rule, 'no-undefined-citation']);
    expect(summary).toMatchObject({ errors: 2, waived: 0 });
  });

  it.each(['TODO', '"-"', 'n/a', 'Ignore.'])('finds a reason that says nothing: %s', (reason) => {
    expect(findingsOf(rule, texts(reason))).toMatchObject([{ line: 1, key: 'vik2016' }]);
  });

  it('takes a short reason for one', () => {
    expect(findingsOf(rule, texts('Out of print.'))).toEqual([]);
  });
});
