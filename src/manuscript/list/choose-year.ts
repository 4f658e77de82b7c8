import { findYears, type YearToken } from '../detect/years.ts';

/** The year of an entry, where its authors end, and how sure that is. */
export interface EntryYear {
  readonly token: YearToken | null;
  /** Offset behind the head, in the text of the entry. */
  readonly headEnd: number;
  /** Where the title may begin. */
  readonly bodyStart: number;
  readonly confidence: number;
}

const inBrackets = /[([]\s?(?:\p{L}{1,10}\.?\s)?$/u;
const behindStop = /[.,)\]:]\s{0,2}[*_]{0,2}$/u;
const behindWord = /[\p{L}\])]\s$/u;
const beforeStop = /^[.,:;]?(?:\s|$)/u;
const beforeTitle = /^\s[\p{Lu}"“‘'*«(]/u;
const month = /\p{L}{3,10}\.?\s$/u;
/** A year further away than this belongs to the publication, not to the head. */
const LONGEST_HEAD = 500;
const closesBracket = /^[^()[\]]{0,40}[)\]]\s{0,2}[.,:;]?\s{0,2}/u;

/** How well a year fits as the one that ends the head: 0 when it does not. */
function rate(text: string, token: YearToken): number {
  const before = text.slice(Math.max(0, token.start - 14), token.start);
  const after = text.slice(token.end, token.end + 4);
  if (token.start > LONGEST_HEAD || token.start < 2) return 0;
  if (token.isRange) return /\.\s$|\($/u.test(before) ? 0.7 : 0;
  if (inBrackets.test(before)) return 0.98;
  if (behindStop.test(before) && beforeStop.test(after)) return 0.9;
  if (behindWord.test(before) && (beforeTitle.test(after) || after === '')) {
    return month.test(before) && /\d/.test(before) ? 0.4 : 0.7;
  }
  return 0;
}

/** Finds the year by which an entry is cited: the first that ends a list of authors, else the last. */
export function chooseYear(text: string): EntryYear {
  const tokens = findYears(text, { start: 0, end: text.length });
  const fitting = tokens.find((token) => rate(text, token) > 0.5);
  if (fitting !== undefined) {
    const { start, end } = fitting;
    const opened = inBrackets.exec(text.slice(Math.max(0, start - 14), start));
    const rest = opened === null ? null : closesBracket.exec(text.slice(end, end + 60));
    return {
      token: fitting,
      headEnd: start - (opened?.[0].length ?? 0),
      bodyStart: end + (rest?.[0].length ?? 0),
      confidence: rate(text, fitting),
    };
  }
  // Year at the end: authors end at the first full stop that is no initial's.
  const headEnd =
    /(?<=[\p{Ll}\d)"”]{2})[.,]\s|[.]\s(?=[\p{Lu}"“][\p{Ll}]+\s)/u.exec(text)?.index ?? 0;
  const last = tokens.findLast(({ isRange }) => !isRange) ?? null;
  return { token: last, headEnd, bodyStart: headEnd + 1, confidence: last === null ? 0 : 0.4 };
}
