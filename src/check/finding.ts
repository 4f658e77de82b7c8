import { fillMessage } from './messages.ts';
import type { SeveritySetting } from './run.ts';
import type { Sources } from './sources.ts';
import type { Finding, Report, Rule, Severity } from './types.ts';

/**
 * Turns what a rule reports into a finding.
 * @throws {Error} when the message is unknown or half filled, a place does not exist, or edits overlap.
 */
export function createFinding(
  rule: Rule,
  report: Report,
  severity: Severity,
  docs: string,
  sources: Sources,
): Finding {
  const template = Object.hasOwn(rule.messages, report.message)
    ? rule.messages[report.message]
    : undefined;
  if (template === undefined) throw new Error(`It has no message "${report.message}".`);
  const { start, end } = sources.place(report.file, report.span);
  if (report.fix && !rule.fixable) throw new Error('It has a repair and is not called fixable.');
  holdToPlaces(report, sources);
  return {
    rule: rule.id,
    severity,
    message: fillMessage(template, report.data),
    file: report.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    span: report.span,
    key: report.key ?? null,
    field: report.field ?? null,
    waived: false,
    waiver: null,
    suggestions: report.suggestions ?? [],
    related: (report.related ?? []).map(({ file, span, message }) => ({
      file,
      ...sources.place(file, span).start,
      message,
    })),
    fixable: report.fix !== undefined,
    ...(report.fix && { fix: report.fix }),
    docs,
  };
}

function holdToPlaces({ file, fix }: Report, sources: Sources): void {
  let last = 0;
  for (const edit of (fix?.edits ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    sources.place(file, edit);
    if (edit.start < last) throw new Error(`Its repair has edits that overlap at ${edit.start}.`);
    last = edit.end;
  }
}

/** The project's setting wins over the message's own severity, which wins over the rule's. */
export function severityOf(
  rule: Rule,
  report: Report,
  settings: ReadonlyMap<string, SeveritySetting>,
): Severity {
  const set = settings.get(rule.id);
  if (set !== undefined && set !== 'off') return set;
  const own = rule.messageSeverity;
  return own !== undefined && Object.hasOwn(own, report.message)
    ? (own[report.message] ?? rule.severity)
    : rule.severity;
}

/** A rule that fails must not pass for a rule that found nothing. It stands in no file: `file` is empty. */
export function internalFinding(rule: Rule, error: unknown): Finding {
  const cause = error instanceof Error ? error.message : String(error);
  return {
    rule: 'internal-error',
    severity: 'error',
    message: fillMessage(
      'The rule {rule} failed and may have missed something ({cause}). All other rules ran. Please report this as a mistake in kildekart.',
      { rule: rule.id, cause },
    ),
    file: '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    span: { start: 0, end: 0 },
    key: null,
    field: null,
    waived: false,
    waiver: null,
    suggestions: [],
    related: [],
    fixable: false,
    docs: '',
  };
}
