import type { Finding, Severity } from '../../check/types.ts';

export interface FindingCounts {
  readonly found: number;
  readonly accepted: number;
  readonly open: number;
}

/** Findings of a check by severity, the heaviest first, and together; `found` is the sum of the others. */
export function countFindings(findings: readonly Pick<Finding, 'severity' | 'waived'>[]): {
  readonly rows: readonly (FindingCounts & { readonly severity: Severity })[];
  readonly all: FindingCounts;
} {
  const severities = ['error', 'warning', 'info'] as const;
  return {
    rows: severities.map((severity) => ({
      severity,
      ...counted(findings.filter((finding) => finding.severity === severity)),
    })),
    all: counted(findings),
  };
}

function counted(findings: readonly Pick<Finding, 'waived'>[]): FindingCounts {
  const accepted = findings.filter(({ waived }) => waived).length;
  return { found: findings.length, accepted, open: findings.length - accepted };
}
