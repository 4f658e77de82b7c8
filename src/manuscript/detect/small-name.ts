import type { Span } from '../../text/span.ts';
import type { AuthorsBefore } from './authors-before.ts';

const small = /^\s*(\p{Ll}[\p{L}'’-]{1,30}(?:\s\p{Ll}[\p{L}'’-]{1,30}){0,2}),?\s*$/u;

/**
 * A name written in small letters that stands alone before a year: `(hooks, 1994)`, `(danah boyd,
 * 2014)`. It counts only when a reference fits.
 */
export function readSmallName(text: string, { start, end }: Span): AuthorsBefore | null {
  const stretch = text.slice(start, end);
  const name = stretch.length > 100 ? undefined : small.exec(stretch)?.[1];
  if (name === undefined) return null;
  const at = start + stretch.indexOf(name);
  return {
    names: [{ words: name.split(/\s/), initials: '' }],
    text: name,
    others: 'none',
    acronym: null,
    start: at,
    end: at + name.length,
    before: [],
    wasTrimmed: false,
    hasComma: false,
    isPossessive: false,
    isDated: false,
  };
}
