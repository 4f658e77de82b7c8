import type { CheckResult, Finding, Severity } from '../check/types.ts';
import { makeVisible } from '../text/display.ts';
import { type FormatContext, pathFromHere } from './context.ts';
import { fullMessage } from './full-message.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request:
 * `::error file=…,line=…::message`, one a line. Waived findings are left out.
 */
export function renderGithub({ findings }: CheckResult, context: FormatContext): string {
  return findings
    .filter((finding) => !finding.waived)
    .map((finding) => `${toCommand(finding, context)}\n`)
    .join('');
}

function toCommand(finding: Finding, context: FormatContext): string {
  const properties = [...placeOf(finding, context), ['title', `kildekart ${finding.rule}`] as const]
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[finding.severity]} ${properties}::${escapeData(fullMessage(finding))}`;
}

/** Columns are given within one line only: GitHub drops them from a place of several lines. */
function placeOf(finding: Finding, context: FormatContext): (readonly [string, string | number])[] {
  const { file, line, endLine, column, endColumn } = finding;
  if (file === '') return [];
  const place = [['file', pathFromHere(file, context)] as const, ['line', line] as const];
  return line === endLine
    ? [...place, ['col', column], ['endColumn', endColumn]]
    : [...place, ['endLine', endLine]];
}

/** Line breaks and percent signs go as GitHub decodes them; other control characters are shown. */
function escapeData(text: string): string {
  return makeVisible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
