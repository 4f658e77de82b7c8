import type { CheckResult, Finding } from '../check/types.ts';
import { makeVisible } from '../text/display.ts';
import { type FormatContext, pathFromHere } from './context.ts';
import { fullMessage } from './full-message.ts';

/**
 * Findings for editors, one a line: `file:line:column: severity: message [rule]`, as compilers write
 * them (in Vim's terms `%f:%l:%c: %t%*[^:]: %m`). Waived findings are left out. Control characters
 * are shown, so that a finding never breaks its line.
 */
export function renderErrorformat({ findings }: CheckResult, context: FormatContext): string {
  return findings
    .filter((finding) => !finding.waived)
    .map((finding) => `${toLine(finding, context)}\n`)
    .join('');
}

function toLine(finding: Finding, context: FormatContext): string {
  const { line, column, severity, rule } = finding;
  const file = pathFromHere(finding.file, context) || 'kildekart';
  return makeVisible(`${file}:${line}:${column}: ${severity}: ${fullMessage(finding)} [${rule}]`);
}
