import type { CheckResult, Finding, Severity } from '../check/types.ts';

/** What is counted with a severity, in the words of people; `info` is called a remark. */
const words: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'remark',
};

/**
 * The outcome of a check in one sentence of plain words, and a second one where lighter findings
 * were left out (`atLeast`). What is waived is told by severity, so that its number can be compared
 * with those of other checks of the same project.
 */
export function summarySentence(
  { summary, findings }: CheckResult,
  atLeast: Severity = 'info',
): string {
  const { errors, warnings, infos } = summary;
  const found = bySeverity({ error: errors, warning: warnings, info: infos });
  const outcome = found || (atLeast === 'info' ? 'Nothing to report' : `No ${heard[atLeast]}`);
  const read = listed([
    count(summary.entries, 'entry', 'entries') || 'no entries',
    count(summary.citations, 'citation') || 'no citations',
    count(summary.files, 'file') || 'no files',
  ]);
  const left = atLeast === 'info' ? '' : ` ${unheard[atLeast]} were left out.`;
  return `${outcome} in ${read}${waivedWords(findings)}.${left}`;
}

/** What a check that leaves something out has looked for, and what it has not. */
const heard = { error: 'errors', warning: 'errors or warnings' } as const;
const unheard = { error: 'Warnings and remarks', warning: 'Remarks' } as const;

function waivedWords(findings: readonly Finding[]): string {
  const waived = findings.filter((finding) => finding.waived);
  if (waived.length === 0) return '';
  const of = (severity: Severity) =>
    waived.filter((finding) => finding.severity === severity).length;
  const kinds = { error: of('error'), warning: of('warning'), info: of('info') };
  return Object.values(kinds).includes(waived.length)
    ? `; ${bySeverity(kinds)} waived with a reason`
    : `; ${count(waived.length, 'finding')} waived with a reason (${bySeverity(kinds)})`;
}

const bySeverity = (counts: Readonly<Record<Severity, number>>): string =>
  listed(
    (['error', 'warning', 'info'] as const)
      .map((severity) => count(counts[severity], words[severity]))
      .filter((part) => part !== ''),
  );

/** `1 error`, `8 errors`, `1,204 errors`; an empty string for none. */
function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return '';
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
