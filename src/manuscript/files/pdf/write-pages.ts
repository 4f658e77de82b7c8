import type { PageStart } from '../../types.ts';
import { toAreas } from './columns.ts';
import { type Fragment, type Line, median } from './geometry.ts';
import { toLines } from './lines.ts';
import {
  bodySize,
  continuesParagraph,
  type PageLine,
  type Paragraph,
  toParagraphs,
} from './paragraphs.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** Share of the size of the text below which type at the foot of a page is a note. */
const NOTE_SIZE = 0.93;

interface WrittenPages {
  readonly text: string;
  readonly pages: readonly PageStart[];
}

/** Lines of a page in reading order. */
export const linesOfPage = (fragments: readonly Fragment[]): Line[] =>
  toAreas(fragments).flatMap((area, column) => toLines(area, column));

/** Writes pages as text: a line each, paragraphs apart by an empty line. */
export function writePages(pages: readonly (readonly Line[])[]): WrittenPages {
  const bodies = withoutRunningHeads(pages);
  const usual = bodySize(bodies.flat());
  const paragraphs: Paragraph[] = [];
  /** Notes at the foot of a page, until the paragraph that the page break cuts is over. */
  let held: Paragraph[] = [];
  for (const [at, lines] of bodies.entries()) {
    const numbered = lines.map((line, index) => ({ line, page: at + 1, pageLine: index + 1 }));
    const columns = [...Map.groupBy(numbered, ({ line }) => line.column).values()];
    for (const column of columns) {
      const { body, notes } = partNotes(column, usual);
      const own = toParagraphs(body);
      const last = paragraphs.at(-1);
      const [first] = own;
      if (last !== undefined && first !== undefined && continuesParagraph(last, first)) {
        last.push(...first);
        own.shift();
      }
      if (own.length > 0) paragraphs.push(...held.splice(0), ...own);
      held = [...held, ...toParagraphs(notes)];
    }
  }
  return write([...paragraphs, ...held]);
}

/** Tells the lines in small type at the end of a column from the text above. */
function partNotes(
  column: readonly PageLine[],
  usual: number,
): { readonly body: readonly PageLine[]; readonly notes: readonly PageLine[] } {
  let from = column.length;
  while (from > 0 && (column[from - 1]?.line.size ?? usual) < usual * NOTE_SIZE) from -= 1;
  // A whole column in small type is text: a list, a table, an appendix.
  if (from === 0) return { body: column, notes: [] };
  return { body: column.slice(0, from), notes: column.slice(from) };
}

function write(paragraphs: readonly Paragraph[]): WrittenPages {
  const parts: string[] = [];
  const pages: PageStart[] = [];
  let length = 0;
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const paragraph of paragraphs) {
    if (length > 0) put('\n');
    let before: PageLine | null = null;
    for (const one of paragraph) {
      const isNext = before?.page === one.page && before.pageLine + 1 === one.pageLine;
      if (!isNext) pages.push({ page: one.page, line: one.pageLine, start: length });
      put(`${one.line.text}\n`);
      before = one;
    }
  }
  return { text: parts.join(''), pages };
}

/** Letters a page has on the average; a scanned one has none, or a stamp. */
export const lettersPerPage = (pages: readonly (readonly Line[])[]): number =>
  median(pages.map((lines) => lines.reduce((sum, { text }) => sum + text.length, 0)));
