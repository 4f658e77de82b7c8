import type { ContainerDirective } from 'mdast-util-directive';
import type { Problem } from '../../text/span.ts';

/** Containers of a kind that no page knows, and containers that are never closed. */
export function findContainerProblems(node: ContainerDirective, source: string): Problem[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = source.slice(start, end);
  const fence = /^:{3,}/.exec(written)?.[0] ?? ':::';
  const firstLine = /^[^\r\n]*/.exec(written)?.[0] ?? '';
  const span = { start, end: start + firstLine.length };
  const problems: Problem[] = [];
  if (node.name !== 'note') {
    const message = `There is no container named "${node.name}", so its text stands on the page without a mark. The only one is ${fence}note{kind="…"}.`;
    problems.push({ code: 'unknown-container', message, span });
  }
  const lastLine =
    written
      .slice(firstLine.length)
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? '';
  if (!isClosing(lastLine, fence)) {
    const message = `The container "${node.name}" is never closed, so it holds all that follows. Write ${fence} on a line of its own behind its text.`;
    problems.push({ code: 'unclosed-container', message, span });
  }
  return problems;
}

/** A line of colons, behind the marks of a quotation or list perhaps. */
function isClosing(line: string, fence: string): boolean {
  const colons = line.replace(/^[\s>]*/, '').trimEnd();
  return colons.length >= fence.length && /^:+$/.test(colons);
}
