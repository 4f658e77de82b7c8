import type { CheckResult, Finding } from '../check/types.ts';
import { makeVisible } from '../text/display.ts';
import { codeFrame } from '../text/excerpt.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import { createStyle, type Style } from './ansi.ts';
import type { FormatContext } from './context.ts';

/**
 * Findings for people: grouped by file, each with its place, message, excerpt, suggestions and related
 * places. Waived findings are left out. Empty when there are none. Control characters from the files
 * are shown, never sent to the terminal.
 */
export function renderPretty(result: CheckResult, options: FormatContext): string {
  const style = createStyle(options.colour);
  const open = result.findings.filter((finding) => !finding.waived);
  const blocks: string[] = [];
  for (const [file, findings] of Map.groupBy(open, (finding) => finding.file)) {
    const text = options.texts.get(file);
    const index = createLineIndex(text ?? '');
    blocks.push(style.underline(makeVisible(file === '' ? '(kildekart itself)' : file)));
    for (const finding of findings) {
      blocks.push(heading(finding, style));
      if (text !== undefined)
        blocks.push(excerpt(finding, text, index, options.width ?? 100, style));
      blocks.push(...hints(finding, style));
    }
    blocks.push('');
  }
  return blocks.join('\n') + (blocks.length > 0 ? '\n' : '');
}

function heading({ line, column, severity, message, rule }: Finding, style: Style): string {
  const paint = { error: style.red, warning: style.yellow, info: style.blue }[severity];
  return `  ${line}:${column} ${paint(severity)} ${style.bold(makeVisible(message))} ${style.dim(rule)}`;
}

function excerpt(
  { span }: Finding,
  text: string,
  index: LineIndex,
  width: number,
  style: Style,
): string {
  const frame = codeFrame(text, span, { index, width: Math.max(width - 14, 20) });
  return style.dim(indent(frame));
}

function hints({ suggestions, related }: Finding, style: Style): string[] {
  return [
    ...suggestions.map(({ message }) => `    ${style.green(makeVisible(message))}`),
    ...related.map(
      ({ file, line, column, message }) =>
        `    ${makeVisible(`${file}:${line}:${column}`)} ${makeVisible(message)}`,
    ),
  ];
}

const indent = (block: string): string => block.replace(/^/gm, '    ');
