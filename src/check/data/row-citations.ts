import { readCitesField } from '../../cite/cites-field.ts';
import type { Citation } from '../../cite/types.ts';
import type { Span } from '../../text/span.ts';

/** Where a row stands, and what it says. */
interface CitingRow {
  readonly file: string;
  readonly text: string;
  readonly anchor: string;
  readonly statement: string;
  readonly span: Span;
  /** Number of clusters in the rows before it. */
  readonly clustersBefore: number;
}

/** The citations of a row, and the first words in the field that are none. */
interface RowCitations {
  readonly citations: readonly Citation[];
  readonly stray: string | null;
}

/** Reads the field `cites`, whose value stands at `at` in the file. */
export function readRowCitations(value: string, at: Span, row: CitingRow): RowCitations {
  const { clusters, stray } = readCitesField(value);
  const place = createPlacer(value, at, row.text);
  const citations = clusters.flatMap(({ items, span }, index) => {
    const clusterSpan = place(span);
    const written = row.text.slice(clusterSpan.start, clusterSpan.end).replace(/\s+/g, ' ');
    return items.map(
      (item): Citation => ({
        ...item,
        span: place(item.span),
        file: row.file,
        anchor: row.anchor,
        cluster: row.clustersBefore + index,
        clusterSpan,
        sentence: { text: `${row.statement.replace(/\.$/, '')} ${written}.`, span: row.span },
        heading: null,
        inNote: false,
        passage: null,
      }),
    );
  });
  return { citations, stray };
}

/**
 * Finds parts of a value in the file. Mostly the value stands there as it reads; where YAML folds its
 * lines or it holds escapes, the parts are found one after the other, and else the whole value is named.
 */
function createPlacer(value: string, at: Span, text: string): (span: Span) => Span {
  const raw = text.slice(at.start, at.end);
  const offset = raw.indexOf(value);
  if (offset !== -1) {
    return ({ start, end }) => ({ start: at.start + offset + start, end: at.start + offset + end });
  }
  let from = 0;
  return ({ start, end }) => {
    const wanted = value.slice(start, end);
    const found = wanted === '' ? -1 : raw.indexOf(wanted, from);
    if (found === -1) return at;
    if (!wanted.startsWith('[')) from = found + wanted.length;
    return { start: at.start + found, end: at.start + found + wanted.length };
  };
}
