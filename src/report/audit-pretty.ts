import type { Audit, AuditedCitation } from '../manuscript/audit-types.ts';
import { makeVisible } from '../text/display.ts';
import { codeFrame } from '../text/excerpt.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import { createStyle, type Style } from './ansi.ts';
import { candidateHint, statusSeverity, statusWords } from './audit-words.ts';

/** A place in the text as read, and on its page. */
type Placed = Pick<AuditedCitation, 'line' | 'page' | 'pageLine'>;

export interface AuditPrettyOptions {
  /** Path of the manuscript as people know it. */
  readonly path: string;
  /** The text as read, for excerpts. */
  readonly text: string;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
}

/**
 * An audit for people: every citation that is not as it should be with its place, an excerpt and what
 * may be meant; then remarks on citations that have their reference but are written differently,
 * references nobody cites, and sources named without a year. Control characters are shown, never sent.
 */
export function renderAuditPretty(audit: Audit, options: AuditPrettyOptions): string {
  const style = createStyle(options.colour);
  const index = createLineIndex(options.text);
  const faults = audit.citations.filter(({ status }) => status !== 'matched');
  const parts = [
    ...audit.notices.map(({ message }) => `${style.yellow('notice')} ${makeVisible(message)}\n`),
    faults.length > 0 ? style.underline(makeVisible(options.path)) : '',
    ...faults.map((citation) => fault(citation, options, index, style)),
    remarks(audit, style),
    listFaults(audit, style),
    uncited(audit, style),
    mentions(audit, style),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n')}\n`;
}

function fault(
  citation: AuditedCitation,
  { text, width = 100 }: AuditPrettyOptions,
  index: LineIndex,
  style: Style,
): string {
  const { status, line, column, page, start, end, candidates } = citation;
  const isError = statusSeverity[status] === 'error';
  const mark = (isError ? style.red : style.yellow)(status);
  const frame = codeFrame(text, { start, end }, { index, width: Math.max(width - 14, 20) });
  return [
    `  ${page === null ? `${line}:${column}` : placed(citation)} ${mark} ${style.bold(makeVisible(citation.text))} ${statusWords[status]}`,
    style.dim(frame.replace(/^/gm, '    ')),
    ...candidates.map((one) => `    ${style.green(makeVisible(candidateHint(citation, one)))}`),
  ].join('\n');
}

const block = (heading: string, lines: readonly string[], style: Style): string =>
  lines.length === 0
    ? ''
    : `\n${style.underline(heading)}\n${lines.map((line) => `  ${line}`).join('\n')}`;

function remarks({ citations }: Audit, style: Style): string {
  const lines = citations.flatMap(({ status, line, column, text, keys, candidates }) => {
    const own = candidates.find(({ key }) => keys.includes(key));
    if (status !== 'matched' || own === undefined || own.differences.length === 0) return [];
    return [
      `${line}:${column} ${makeVisible(text)} ${style.dim(makeVisible(`${own.key}: ${own.differences.join('; ')}`))}`,
    ];
  });
  return block('Matched, but written differently', lines, style);
}

/** `page 3, line 12` where there are pages, else the line of the text as read. */
const placed = ({ line, page, pageLine }: Placed): string =>
  page === null ? `line ${line}` : `page ${page}, line ${pageLine}`;

function listFaults({ list }: Audit, style: Style): string {
  const lines = list.map((fault) => {
    const { rule, message, key } = fault;
    return `${placed(fault)} ${makeVisible(key)}: ${makeVisible(message)} ${style.dim(rule)}`;
  });
  return block('In the list itself', lines, style);
}

function uncited({ references }: Audit, style: Style): string {
  const lines = references
    .filter(({ cited }) => cited === 0)
    .map(({ key, line }) => `${makeVisible(key)} ${style.dim(`line ${line}`)}`);
  return block('Never cited', lines, style);
}

function mentions({ mentions: found }: Audit, style: Style): string {
  const lines = found.map(
    ({ line, text, keys }) =>
      `${line} ${makeVisible(text)} ${style.dim(makeVisible(keys.join(', ')))}`,
  );
  return block('Named without a year', lines, style);
}
