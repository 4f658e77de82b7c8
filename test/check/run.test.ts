import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/run.ts';
import type { Report, Rule } from '../../src/check/types.ts';
import { book, checkTexts, projectOf } from './check-texts.ts';

const texts = {
  'bibliography/b.bib': book('berg2015'),
  'content/z.md': 'One [@vik2016].\nTwo [@olsen1999].\n',
  'content/a.md': '[@vik2016]\n',
};
const project = projectOf(texts);

/** A rule that reports what it is given. */
const ruleWith = (report: Partial<Report>, more: Partial<Rule> = {}): Rule => ({
  id: 'some-rule',
  severity: 'error',
  scope: 'corpus',
  summary: 'For tests.',
  messages: { said: 'Said of {name}.', plain: 'Said.' },
  check: (_, tell) =>
    tell({ message: 'plain', file: 'content/a.md', span: { start: 0, end: 1 }, ...report }),
  ...more,
});

describe('a check', () => {
  it('sorts its findings by file and place', () => {
    const { findings } = runCheck(project);
    expect(findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'bibliography/b.bib:1 no-unused-reference',
      'content/a.md:1 no-undefined-citation',
      'content/z.md:1 no-undefined-citation',
      'content/z.md:2 no-undefined-citation',
    ]);
  });

  it('counts what it found and what it read', () => {
    expect(runCheck(project).summary).toEqual({
      errors: 3,
      warnings: 1,
      infos: 0,
      waived: 0,
      entries: 1,
      citations: 3,
      files: 3,
    });
  });

  it('is silent about a good project', () => {
    const good = { ...texts, 'content/z.md': 'One [@berg2015].\n', 'content/a.md': 'Two.\n' };
    expect(checkTexts(good).findings).toEqual([]);
  });

  it('waives a finding with its reason and counts it apart', () => {
    const waivers =
      'waivers:\n  - rule: no-undefined-citation\n    key: vik2016\n    reason: Out of print.\n';
    const { findings, summary } = checkTexts({ ...texts, 'bibliography/waivers.yaml': waivers });
    const waived = findings.filter((finding) => finding.waived);
    expect(waived.map(({ file, key, waiver }) => [file, key, waiver])).toEqual([
      ['content/a.md', 'vik2016', 'Out of print.'],
      ['content/z.md', 'vik2016', 'Out of print.'],
    ]);
    expect(summary).toMatchObject({ errors: 1, warnings: 1, waived: 2 });
    const strict = checkTexts({ ...texts, 'bibliography/waivers.yaml': waivers }, { waive: false });
    expect(strict.summary).toMatchObject({ errors: 3, waived: 0 });
  });

  it('runs only the rules it is asked for', () => {
    const { findings } = runCheck(project, { rules: new Set(['no-unused-reference']) });
    expect(findings.map(({ rule }) => rule)).toEqual(['no-unused-reference']);
  });

  it('leaves out what weighs less than asked', () => {
    const { findings, summary } = runCheck(project, { atLeast: 'error' });
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
    expect(summary.warnings).toBe(0);
  });

  it('takes severities from its caller, or from the site description', () => {
    const severities = new Map([
      ['no-unused-reference', 'info'],
      ['no-undefined-citation', 'off'],
    ] as const);
    expect(runCheck(project, { severities }).findings).toMatchObject([
      { rule: 'no-unused-reference', severity: 'info' },
    ]);
    const site =
      'title: T\ndescription: D\nlanguage: en\nthemes: []\nseverity:\n  no-undefined-citation: warning\n  no-unused-reference: off\n';
    const { summary } = checkTexts({ ...texts, 'content/site.yaml': site });
    expect(summary).toMatchObject({ errors: 0, warnings: 3 });
  });

  it('links each finding to the explanation of its rule, with the address of the site if known', () => {
    expect(runCheck(project).findings[0]?.docs).toBe('/integrity/rules/no-unused-reference/');
    const site =
      'title: T\ndescription: D\nlanguage: en\nthemes: []\nurl: https://example.org/map/\n';
    const { findings } = checkTexts({ ...texts, 'content/site.yaml': site });
    expect(findings[0]?.docs).toBe('https://example.org/map/integrity/rules/no-unused-reference/');
  });
});

describe('a rule that fails', () => {
  const failures: readonly (readonly [string, Rule, string])[] = [
    [
      'throws',
      ruleWith(
        {},
        {
          check: () => {
            throw new Error('broken');
          },
        },
      ),
      'broken',
    ],
    ['leaves a placeholder empty', ruleWith({ message: 'said' }), '{name}'],
    ['uses a message it does not have', ruleWith({ message: 'toString' }), '"toString"'],
    ['names a file that is not there', ruleWith({ file: 'nowhere.md' }), 'nowhere.md'],
    ['points behind the end', ruleWith({ span: { start: 0, end: 99 } }), '0–99'],
    ['points backwards', ruleWith({ span: { start: 3, end: 1 } }), '3–1'],
    ['points between characters', ruleWith({ span: { start: 0.5, end: 1 } }), '0.5'],
    [
      'relates to a place that is not there',
      ruleWith({ related: [{ file: 'x', span: { start: 0, end: 0 }, message: 'M' }] }),
      'x',
    ],
  ];

  it.each(failures)('because it %s costs that rule only, and is told', (_, failing, cause) => {
    const other = ruleWith({}, { id: 'other-rule' });
    const { findings } = runCheck(project, { known: [failing, other] });
    expect(findings.map(({ rule }) => rule)).toEqual(['internal-error', 'other-rule']);
    expect(findings[0]?.message).toContain('some-rule');
    expect(findings[0]?.message).toContain(cause);
    expect(findings[0]).toMatchObject({ severity: 'error', file: '' });
  });

  it('keeps what it found before', () => {
    const failing = ruleWith(
      {},
      {
        check: (_, tell) => {
          tell({ message: 'plain', file: 'content/a.md', span: { start: 0, end: 1 } });
          throw new Error('late');
        },
      },
    );
    const { findings } = runCheck(project, { known: [failing] });
    expect(findings.map(({ rule }) => rule)).toEqual(['internal-error', 'some-rule']);
  });
});

describe('any texts at all', () => {
  const fragments = fc.constantFrom(
    '@book{',
    '@',
    '{',
    '}',
    '"',
    ',',
    '\n',
    '[@',
    ']',
    ';',
    ':::note{kind="',
    '"}',
    ':::',
    '---\n',
    'title: ',
    '# ',
    '](',
    ')',
    '__proto__',
    '\0',
    '\r',
    'é',
    '\ud800',
    'TODO',
    '???',
    '“',
  );
  const hostile = fc.array(fc.oneof(fragments, fc.string({ maxLength: 4 })), { maxLength: 40 });

  it('end in findings, and none of them is a failure of a rule', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (bib, page, yaml) => {
        const { findings } = checkTexts({
          'bibliography/a.bib': bib.join(''),
          'content/en/topics/a.md': page.join(''),
          'bibliography/ledger.yaml': yaml.join(''),
          'bibliography/waivers.yaml': yaml.join(''),
          'content/site.yaml': yaml.join(''),
        });
        expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
