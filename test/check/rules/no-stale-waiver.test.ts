import { describe, expect, it } from 'vitest';
import { book, checkTexts, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-stale-waiver';
const waiver = (fields: string) =>
  `- ${fields.split('; ').join('\n  ')}\n  reason: Looked for it.\n`;

const texts = (waivers: string) => ({
  'bibliography/references.bib': book('berg2015'),
  'bibliography/waivers.yaml': waivers,
  'content/en/a.md': '[@berg2015; @vik2016]\n',
});

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    'rule: no-undefined-citation; key: vik2016',
    'rule: no-undefined-citation; file: content/en/a.md',
    'rule: no-undefined-citation; key: vik2016; file: content/en/a.md',
  ])('is content with a waiver that matches: %s', (fields) => {
    expect(findingsOf(rule, texts(waiver(fields)))).toEqual([]);
  });

  it.each([
    ['rule: no-undefined-citation; key: berg2015', 'for berg2015'],
    ['rule: no-undefined-citation; key: Vik2016', 'for Vik2016'],
    ['rule: no-undefined-citation; key: vik2016; file: content/en/b.md', 'in content/en/b.md'],
    ['rule: require-field; key: berg2015; field: title', 'on the field title'],
    ['rule: no-undefined-citaton; key: vik2016', 'Did you mean no-undefined-citation?'],
    ['rule: no-stale-waiver; key: vik2016', 'cannot be waived'],
  ])('names a waiver that waives nothing: %s', (fields, part) => {
    const [finding, ...others] = findingsOf(rule, texts(waiver(fields)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      file: 'bibliography/waivers.yaml',
      line: 1,
      severity: 'error',
    });
    expect(finding?.message).toContain(part);
  });

  it('judges the same whether or not waivers are applied', () => {
    const good = texts(waiver('rule: no-undefined-citation; key: vik2016'));
    const { findings } = checkTexts(good, { waive: false });
    expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it('does not judge a waiver of a rule that did not run', () => {
    const stale = texts(waiver('rule: no-undefined-citation; key: berg2015'));
    const { findings } = checkTexts(stale, { rules: new Set([rule, 'require-field']) });
    expect(findings).toEqual([]);
    const off = new Map([['no-undefined-citation', 'off']] as const);
    expect(checkTexts(stale, { severities: off }).findings).toEqual([]);
  });

  it('leaves a waiver without a reason to the rule that is about it', () => {
    const waivers = '- rule: no-undefined-citation\n  key: berg2015\n';
    expect(findingsOf(rule, texts(waivers))).toEqual([]);
  });
});
