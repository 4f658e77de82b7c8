import type { CheckResult, Finding } from '../check/types.ts';
import { type FormatContext, pathFromHere } from './context.ts';
import { fullMessage } from './full-message.ts';
import { element, escapeXmlText } from './xml.ts';

/**
 * Findings as test results in JUnit's XML: a suite for each file, in it a case for each finding. Errors
 * fail; warnings and remarks pass with their text as output, as they do for the exit status; waived
 * findings are skipped with their reason. A file without findings is one case that passes.
 */
export function renderJunit({ findings }: CheckResult, context: FormatContext): string {
  const byFile = new Map<string, Finding[]>();
  for (const file of context.texts.keys()) byFile.set(file, []);
  for (const finding of findings) {
    const known = byFile.get(finding.file);
    if (known === undefined) byFile.set(finding.file, [finding]);
    else known.push(finding);
  }
  const suites = [...byFile].map(([file, found]) => suite(file, found, context));
  const root = element('testsuites', { name: 'kildekart', ...countOf(findings, byFile) }, [
    '\n',
    ...suites,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function suite(file: string, findings: readonly Finding[], context: FormatContext): string {
  const name = pathFromHere(file, context) || 'kildekart';
  const cases =
    findings.length === 0
      ? [element('testcase', { name: 'no findings', classname: name })]
      : findings.map((finding) => testCase(finding, name, context));
  const counts = countOf(findings, new Map([[file, findings]]));
  const lines = cases.flatMap((one) => ['    ', one, '\n']);
  return `  ${element('testsuite', { name, ...counts }, ['\n', ...lines, '  '])}\n`;
}

function testCase(finding: Finding, classname: string, context: FormatContext): string {
  const { rule, line, column } = finding;
  const name = `${rule} (${line}:${column})`;
  const place = finding.file === '' ? {} : { file: classname, line };
  return element('testcase', { name, classname, ...place }, [outcome(finding, context)]);
}

function outcome(finding: Finding, context: FormatContext): string {
  const { severity, rule, waiver, related } = finding;
  if (finding.waived) return element('skipped', { message: waiver ?? '' });
  const message = fullMessage(finding);
  const places = [{ ...finding, message: `${severity}: ${message}` }, ...related];
  const text = escapeXmlText(places.map((place) => placeLine(place, context)).join('\n'));
  if (finding.file === '') return element('error', { message, type: rule }, [text]);
  return severity === 'error'
    ? element('failure', { message, type: rule }, [text])
    : element('system-out', {}, [text]);
}

function placeLine(
  { file, line, column, message }: Finding['related'][number],
  context: FormatContext,
): string {
  return `${pathFromHere(file, context) || 'kildekart'}:${line}:${column} ${message}`;
}

function countOf(
  findings: readonly Finding[],
  byFile: ReadonlyMap<string, readonly Finding[]>,
): Readonly<Record<string, number>> {
  const clean = [...byFile.values()].filter((found) => found.length === 0).length;
  const open = findings.filter((finding) => !finding.waived);
  const own = open.filter((finding) => finding.file === '');
  return {
    tests: findings.length + clean,
    failures: open.filter((one) => one.severity === 'error' && one.file !== '').length,
    errors: own.length,
    skipped: findings.length - open.length,
  };
}
