import { describe, expect, it } from 'vitest';
import type { CheckResult, Severity } from '../../src/check/types.ts';
import { summarySentence } from '../../src/report/summary.ts';
import { finding } from './findings.ts';

type Waived = Partial<Record<Severity, number>>;

/** A check that counted so much, with so many waived findings of each severity. */
function checked(counts: Partial<CheckResult['summary']>, waived: Waived = {}): CheckResult {
  const findings = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    Array.from({ length: waived[severity] ?? 0 }, () => finding({ severity, waived: true })),
  );
  return {
    findings,
    summary: {
      errors: 0,
      warnings: 0,
      infos: 0,
      waived: findings.length,
      entries: 0,
      citations: 0,
      files: 1,
      ...counts,
    },
  };
}

describe('the summary', () => {
  it.each([
    [
      checked({ entries: 3, citations: 12, files: 2 }),
      'Nothing to report in 3 entries, 12 citations and 2 files.',
    ],
    [
      checked({ errors: 1, entries: 1, citations: 1 }),
      '1 error in 1 entry, 1 citation and 1 file.',
    ],
    [
      checked(
        { errors: 8, warnings: 1, infos: 2, entries: 113, citations: 1312, files: 70 },
        { warning: 1 },
      ),
      '8 errors, 1 warning and 2 remarks in 113 entries, 1,312 citations and 70 files; 1 warning waived with a reason.',
    ],
    [
      checked({}, { error: 20, warning: 36, info: 1 }),
      'Nothing to report in no entries, no citations and 1 file; 57 findings waived with a reason (20 errors, 36 warnings and 1 remark).',
    ],
  ])('says in words what was found, and what is waived by severity: %#', (result, sentence) => {
    expect(summarySentence(result)).toBe(sentence);
  });

  it('says what it left out, so that nobody takes its numbers for those of a whole check', () => {
    const errorsAlone = checked({}, { error: 20 });
    expect(summarySentence(errorsAlone, 'error')).toBe(
      'No errors in no entries, no citations and 1 file; 20 errors waived with a reason. Warnings and remarks were left out.',
    );
    expect(summarySentence(checked({}), 'warning')).toBe(
      'No errors or warnings in no entries, no citations and 1 file. Remarks were left out.',
    );
    expect(summarySentence(checked({ warnings: 2 }), 'warning')).toBe(
      '2 warnings in no entries, no citations and 1 file. Remarks were left out.',
    );
  });
});
