import type { Others } from '../types.ts';
import { andColleagues, etAl } from '../words/and-others.ts';
import { wordPattern } from '../words/by-language.ts';
import { dateWords } from '../words/dates.ts';

/** What stands between the last author and the year, from right to left. */
interface AuthorEnd {
  /** Offset behind the last author. */
  readonly end: number;
  readonly others: Others;
  readonly hasComma: boolean;
  readonly isPossessive: boolean;
  /** Whether a day and month stand before the year: `(BBC, 12 May 2019)`. */
  readonly isDated: boolean;
}

const formal = new RegExp(`(?:^|[\\s,;(\\[])[,\\s]{0,3}(${wordPattern(etAl)})$`, 'iu');
const inWords = new RegExp(`\\s{1,3}(${wordPattern(andColleagues)})$`, 'iu');
const possessive = /(?:(?<=[sxz])['’]|['’]s)$/iu;
const dayAndMonth = /,\s{0,2}(?:\d{1,2}\.?\s{1,2})?(\p{L}{3,12})\.?(?:\s\d{1,2},?)?$/u;
/** The longest of the words above, with room for white space. */
const REACH = 40;

function trimRight(text: string, from: number, end: number, signs: RegExp): number {
  let at = end;
  while (at > from && signs.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Reads `et al.`, a comma and a genitive at the end of a list of authors. */
export function readAuthorEnd(text: string, from: number, end: number): AuthorEnd {
  let at = trimRight(text, from, end, /\s/u);
  let hasComma = false;
  if (/[,:]/.test(text[at - 1] ?? '') && at > from) {
    hasComma = true;
    at = trimRight(text, from, at, /[\s,:]/u);
  }
  const dated = dayAndMonth.exec(text.slice(Math.max(from, at - REACH), at));
  const isDated = dated !== null && dateWords.has((dated[1] ?? '').toLowerCase());
  if (isDated) at -= dated[0].length;
  const genitive = possessive.exec(text.slice(Math.max(from, at - 3), at))?.[0].length ?? 0;
  at -= genitive;
  const tail = text.slice(Math.max(from, at - REACH), at);
  const match = formal.exec(tail) ?? inWords.exec(tail);
  const others: Others = match === null ? 'none' : formal.test(tail) ? 'et-al' : 'colleagues';
  if (match?.[1] !== undefined) at = trimRight(text, from, at - match[1].length, /[\s,]/u);
  return { end: at, others, hasComma: hasComma || isDated, isPossessive: genitive > 0, isDated };
}
