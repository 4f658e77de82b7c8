import type { AuthorsBefore } from './authors-before.ts';

/** Quotation marks that close, with those that open for them. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['”', '“”„'],
  ['“', '„'],
  ['’', '‘'],
  ['‘', '‚'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
]);
const LONGEST_TITLE = 200;

/**
 * A title in quotation marks in the place of authors, as styles print it for works without any:
 * `(“Semantic Media” 2011)`. It counts only when a reference fits.
 * @param from where the title may begin
 * @param to where the year, or the bracket around it, begins
 */
export function readTitleBefore(text: string, from: number, to: number): AuthorsBefore | null {
  const piece = text.slice(Math.max(from, to - LONGEST_TITLE), to).replace(/[\s,]+$/u, '');
  const opening = quotes.get(piece.at(-1) ?? '');
  if (opening === undefined) return null;
  const open = Math.max(...[...opening].map((sign) => piece.lastIndexOf(sign, piece.length - 2)));
  if (open === -1) return null;
  const start = Math.max(from, to - LONGEST_TITLE) + open;
  const title = piece.slice(open + 1, -1).replace(/^[\s\u00a0]+|[\s\u00a0,.]+$/gu, '');
  if (title.length < 4) return null;
  return {
    names: [],
    text: title,
    others: 'none',
    acronym: null,
    start,
    end: start + piece.length - open,
    before: [],
    wasTrimmed: false,
    hasComma: false,
    isPossessive: false,
    isDated: false,
  };
}
