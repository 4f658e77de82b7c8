import type { Audit, AuditedCitation } from '../../manuscript/audit-types.ts';
import type { AnnotatedBlock, AnnotatedPiece } from '../annotate.ts';
import { isRemark } from '../audit-suggestions.ts';
import { faultStatuses, statusLabels, statusMarks } from '../audit-words.ts';
import { type Content, type Html, join, tag } from '../html.ts';

/** Whether a citation stands in the panel of problems. */
export const isListed = (citation: AuditedCitation): boolean =>
  citation.status !== 'matched' || isRemark(citation);

/** The manuscript's text, each citation a link to its problem, or else to its reference. */
export function annotatedText(audit: Audit, blocks: readonly AnnotatedBlock[]): Html {
  const rows = new Map(audit.references.map(({ key }, at) => [key, at]));
  return tag(
    'section',
    { 'aria-labelledby': 'text' },
    tag('h2', { id: 'text' }, 'The text with its citations'),
    legend(),
    ...blocks.map((block) => written(block, audit, rows)),
  );
}

const legend = (): Html =>
  tag(
    'ul',
    { class: 'legend ui' },
    ...(['matched', ...faultStatuses] as const).map((status) =>
      tag('li', {}, `${statusMarks[status]} ${statusLabels[status].toLowerCase()}`),
    ),
  );

const elements: ReadonlyMap<AnnotatedBlock['role'], string> = new Map([
  ['heading', 'h3'],
  ['quotation', 'blockquote'],
  ['code', 'pre'],
]);

function written(
  { role, line, page, pageLine, pieces }: AnnotatedBlock,
  { citations }: Audit,
  rows: ReadonlyMap<string, number>,
): Html {
  const contents = pieces.map((piece) => {
    const citation = piece.citation === null ? undefined : citations[piece.citation];
    return citation === undefined ? piece.text : marked(piece, citation, rows);
  });
  return tag(
    'div',
    { class: 'block' },
    tag('span', { class: 'where' }, page === null ? line : `p. ${page}, ${pageLine ?? line}`),
    tag(elements.get(role) ?? 'p', { class: role, dir: 'auto' }, ...contents),
  );
}

function marked(
  { text, citation: at }: AnnotatedPiece,
  citation: AuditedCitation,
  rows: ReadonlyMap<string, number>,
): Html {
  const { status } = citation;
  const id = `c${at}`;
  if (isListed(citation)) {
    const label = status === 'matched' ? 'Written differently' : statusLabels[status];
    const flag = `${statusMarks[status]} ${Number(at) + 1} ${label.toLowerCase()}`;
    const kind = status === 'matched' ? 'remark' : `fault ${status}`;
    return tag('a', { class: `cite ${kind}`, id, href: `#p${at}` }, text, flagged(flag));
  }
  const row = rows.get(citation.keys[0] ?? '');
  const target = row === undefined ? null : `#r${row}`;
  return tag('a', { class: 'cite matched', id, href: target }, text, flagged(statusMarks.matched));
}

/** The sign comes after a thin space that lines do not break at. */
const flagged = (flag: string): Content => join(['\u202f', tag('span', { class: 'flag' }, flag)]);
