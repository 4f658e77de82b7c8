import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/check/project.ts';
import { runCheck } from '../../src/check/run.ts';
import type { CheckResult, Finding } from '../../src/check/types.ts';
import type { FormatContext } from '../../src/report/context.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { finding, result } from './findings.ts';
import { sarifLog } from './sarif-shape.ts';

const bare: FormatContext = { texts: new Map(), colour: false };

/** The one run of the log, after its shape was found right. */
function runOf(checked: CheckResult, context: FormatContext = bare) {
  const [run] = sarifLog.parse(JSON.parse(renderSarif(checked, context))).runs;
  if (run === undefined) throw new Error('There is no run.');
  return run;
}

const uriOf = (one: Partial<Finding>, context?: FormatContext) =>
  runOf(result(finding(one)), context).results[0]?.locations[0]?.physicalLocation.artifactLocation;

describe('findings in SARIF', () => {
  it('carry rule, level, message with proposals, and place in UTF-16 code units', () => {
    const { results, columnKind } = runOf(
      result(finding({ suggestions: [{ key: 'vik2017', message: 'Did you mean @vik2017?' }] })),
    );
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toEqual([
      {
        ruleId: 'no-undefined-citation',
        ruleIndex: 0,
        level: 'error',
        message: { text: '@vik2016 is not in the bibliography. Did you mean @vik2017?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'content/en/a.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, startColumn: 10, endLine: 1, endColumn: 18 },
            },
          },
        ],
        suppressions: [],
      },
    ]);
  });

  it('count columns of a line with characters outside the basic plane as editors do', () => {
    const project = createProject({
      bibliography: [{ path: 'refs.bib', text: '' }],
      content: [{ path: 'a.md', text: '😀😀 [@vik2016]' }],
    });
    const checked = runCheck(project, { rules: new Set(['no-undefined-citation']) });
    const region = runOf(checked).results[0]?.locations[0]?.physicalLocation.region;
    expect(region).toMatchObject({ startColumn: 7, endColumn: 15 });
  });

  it('point to the description of their rule, each rule once', () => {
    const { results, tool } = runOf(
      result(
        finding({
          rule: 'valid-pages',
          severity: 'warning',
          docs: '/integrity/rules/valid-pages/',
        }),
        finding({ docs: 'https://example.org/integrity/rules/no-undefined-citation/' }),
        finding({ rule: 'valid-pages', severity: 'info' }),
        finding({ rule: 'of-tomorrow' }),
      ),
    );
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual([
      'no-undefined-citation',
      'of-tomorrow',
      'valid-pages',
    ]);
    expect(results.map((one) => rules[one.ruleIndex]?.id)).toEqual(results.map((o) => o.ruleId));
    expect(results.map((one) => one.level)).toEqual(['warning', 'error', 'note', 'error']);
    expect(rules[0]).toMatchObject({
      helpUri: 'https://example.org/integrity/rules/no-undefined-citation/',
      defaultConfiguration: { level: 'error' },
      help: { text: expect.stringContaining('kildekart explain no-undefined-citation') },
    });
    expect(rules[1]).toEqual({ id: 'of-tomorrow' });
  });

  it('are suppressed with their reason when they are waived', () => {
    const { results } = runOf(result(finding({ waived: true, waiver: 'Out of print.' })));
    expect(results[0]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Out of print.' },
    ]);
  });

  it('name related places', () => {
    const related = [
      { file: 'b.bib', line: 3, column: 1, message: 'The first entry is here.' },
      { file: 'c.bib', line: 4, column: 2, message: 'The second entry is here.' },
    ];
    const [one] = runOf(result(finding({ related })), { ...bare, base: '../review' }).results;
    expect(one?.relatedLocations?.map(({ id }) => id)).toEqual([1, 2]);
    expect(one?.relatedLocations?.[0]).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: '../review/b.bib' },
        region: { startLine: 3, startColumn: 1 },
      },
      message: { text: 'The first entry is here.' },
    });
  });

  it.each([
    ['con tent/ø#1?.md', { uri: 'con%20tent/%C3%B8%231%3F.md', uriBaseId: '%SRCROOT%' }],
    ['a:b.md', { uri: 'a%3Ab.md', uriBaseId: '%SRCROOT%' }],
    ['100%/20%.md', { uri: '100%25/20%25.md', uriBaseId: '%SRCROOT%' }],
    ['../refs.bib', { uri: '../refs.bib', uriBaseId: '%SRCROOT%' }],
    ['/data/r e.bib', { uri: 'file:///data/r%20e.bib' }],
    ['D:/data/refs.bib', { uri: 'file:///D:/data/refs.bib' }],
  ])('encode the path %s', (file, location) => {
    expect(uriOf({ file })).toEqual(location);
    if (!('uriBaseId' in location))
      expect(uriOf({ file }, { ...bare, base: 'x' })).toEqual(location);
  });

  it('never make a link of brackets in a message', () => {
    const [one] = runOf(result(finding({ message: 'See [this](javascript:alert(1)).' }))).results;
    expect(one?.message.text).toBe('See [this\\](javascript:alert(1)).');
  });

  it('tell a rule that failed as a failure of the run, not as a finding', () => {
    const failed = finding({ file: '', rule: 'internal-error', message: 'The rule failed.' });
    const run = runOf(result(failed), { ...bare, version: '1.2.3' });
    expect(run.results).toEqual([]);
    expect(run.tool.driver).toEqual({ name: 'kildekart', semanticVersion: '1.2.3', rules: [] });
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'The rule failed.' } }],
      },
    ]);
    expect(runOf(result()).invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('keep their shape whatever stands in the files', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (file, message, key) => {
        const one = finding({ file, message, suggestions: [{ key, message: key }] });
        expect(runOf(result(one)).results).toHaveLength(1);
      }),
    );
  });
});
