import { workWords } from '../words/works.ts';
import { type AuthorsBefore, readAuthorsBefore } from './authors-before.ts';

/** How far before a year in brackets its work may be called somebody's. */
const REACH = 160;
const genitive =
  /(?:(?<=\p{L})['’]s|(?<=s)['’])\s+((?:\p{L}[\p{L}\p{M}-]*\s+){0,3}?)(\p{L}[\p{L}\p{M}-]*)/gu;
const sentenceEnd = /[.!?;)\]]\s/u;

/**
 * Authors in front of the title of their work: `Wickham and Grolemund’s book R for Data Science
 * (2016)`. A single name has to be a full one, so that no other genitive is taken for an author.
 * @param from where running prose may be read from
 * @param bracket where the bracket with the year opens
 */
export function findOwner(text: string, from: number, bracket: number): AuthorsBefore | null {
  const start = Math.max(from, bracket - REACH);
  const prose = text.slice(start, bracket);
  for (const match of [...prose.matchAll(genitive)].reverse()) {
    const isWork = workWords.has((match[2] ?? '').toLowerCase());
    if (!isWork || sentenceEnd.test(prose.slice(match.index))) continue;
    const end =
      start + match.index + (match[0].startsWith("'s") || match[0].startsWith('’s') ? 2 : 1);
    const authors = readAuthorsBefore(text, { start: Math.max(from, end - REACH), end }, false);
    if (authors === null) return null;
    const words = authors.names[0]?.words.length ?? 0;
    return authors.names.length > 1 || (words === 2 && !authors.wasTrimmed) ? authors : null;
  }
  return null;
}
