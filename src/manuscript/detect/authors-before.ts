import type { Span } from '../../text/span.ts';
import type { CitedName, Others } from '../types.ts';
import { readAuthorEnd } from './author-end.ts';
import { readAuthorList } from './author-list.ts';
import { type Token, tokenize } from './tokens.ts';

/** How far before a year its authors may begin. */
const REACH = 400;

/** Authors before a year, with what helps to judge whether they are any. */
export interface AuthorsBefore {
  readonly names: readonly CitedName[];
  readonly text: string;
  readonly others: Others;
  readonly acronym: string | null;
  readonly start: number;
  readonly end: number;
  /** Tokens before the first author within reach, the nearest last. */
  readonly before: readonly Token[];
  readonly wasTrimmed: boolean;
  readonly hasComma: boolean;
  readonly isPossessive: boolean;
  readonly isDated: boolean;
}

/**
 * Reads the authors in front of an offset.
 * @param from where the text that may hold them begins
 * @param joinsByComma whether a comma alone may stand between two authors
 */
export function readAuthorsBefore(
  text: string,
  { start: from, end: at }: Span,
  joinsByComma: boolean,
): AuthorsBefore | null {
  const start = Math.max(from, at - REACH);
  const end = readAuthorEnd(text, start, at);
  const tokens = tokenize(text.slice(start, end.end), start);
  if (tokens.at(-1)?.end !== end.end) return null;
  const list = readAuthorList(tokens, joinsByComma || end.others !== 'none');
  if (list === null) return null;
  return {
    names: list.names,
    text: text.slice(list.start, end.end),
    others: end.others,
    acronym: list.acronym,
    start: list.start,
    end: end.end,
    before: tokens.filter((token) => token.end <= list.start),
    wasTrimmed: list.wasTrimmed,
    hasComma: end.hasComma,
    isPossessive: end.isPossessive,
    isDated: end.isDated,
  };
}
