import type { Audit } from '../../../manuscript/audit-types.ts';
import type { AnnotatedBlock, AnnotatedPiece } from '../../../report/annotate.ts';
import { rowLabels, rowMarks } from '../../../report/audit-rows.ts';
import { isRemark } from '../../../report/audit-suggestions.ts';
import { make } from './make.ts';

const elements: Partial<Record<AnnotatedBlock['role'], 'h4' | 'blockquote' | 'pre'>> = {
  heading: 'h4',
  quotation: 'blockquote',
  code: 'pre',
};

function pieceNode({ text, citation: at }: AnnotatedPiece, { citations }: Audit): Node | string {
  const citation = at === null ? undefined : citations[at];
  if (citation === undefined) return text;
  const kind = isRemark(citation) ? 'remark' : citation.status;
  const label = kind === 'matched' ? '' : ` ${rowLabels[kind].toLowerCase()}`;
  return make(
    'a',
    { class: 'audited', id: `citation-${at}`, href: `#row-${at}`, 'data-kind': kind },
    text,
    '\u202f',
    make('span', { class: 'audited-flag' }, `${rowMarks[kind]}${label}`),
  );
}

/** The text of a manuscript with its citations marked, each a link to its row in the table. */
export function textNodes(audit: Audit, blocks: readonly AnnotatedBlock[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { role, line, page, pageLine, pieces } of blocks) {
    const where = page === null ? String(line) : `p. ${page}, ${pageLine ?? line}`;
    fragment.append(
      make(
        'div',
        { class: 'audited-block' },
        make('span', { class: 'audited-line' }, where),
        make(
          elements[role] ?? 'p',
          { dir: 'auto', 'data-role': role },
          ...pieces.map((piece) => pieceNode(piece, audit)),
        ),
      ),
    );
  }
  return fragment;
}
