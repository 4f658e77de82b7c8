import type { CheckResult, Finding } from '../check/types.ts';

/** Raised only when a field changes its meaning or goes; new fields may appear within a version. */
const VERSION = 1;

/** The result of a check for other programs, as one JSON document that ends in a newline. */
export function renderJson({ summary, findings }: CheckResult): string {
  const document = { version: VERSION, summary, findings: findings.map(toJson) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function toJson(finding: Finding) {
  const { rule, severity, message, file, line, column, endLine, endColumn } = finding;
  const { key, waived, waiver, suggestions, related, fixable, docs } = finding;
  return {
    rule,
    severity,
    message,
    file,
    line,
    column,
    endLine,
    endColumn,
    key,
    waived,
    waiver,
    suggestions,
    related,
    fixable,
    docs,
  };
}
