import type { CheckResult, Finding } from '../../src/check/types.ts';

/** A finding for tests of formats; what matters to a test is given. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'no-undefined-citation',
    severity: 'error',
    message: '@vik2016 is not in the bibliography.',
    file: 'content/en/a.md',
    line: 1,
    column: 10,
    endLine: 1,
    endColumn: 18,
    span: { start: 9, end: 17 },
    key: 'vik2016',
    field: null,
    waived: false,
    waiver: null,
    suggestions: [],
    related: [],
    fixable: false,
    docs: '/integrity/rules/no-undefined-citation/',
    ...given,
  };
}

export function result(...findings: Finding[]): CheckResult {
  const count = (severity: string) =>
    findings.filter((one) => !one.waived && one.severity === severity).length;
  return {
    findings,
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      waived: findings.filter((one) => one.waived).length,
      entries: 2,
      citations: 1,
      files: 2,
    },
  };
}
