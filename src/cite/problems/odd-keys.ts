import type { Problem, Span } from '../../text/span.ts';
import type { Cite } from '../types.ts';

/** `@{two words}`: pandoc allows no blanks in a key, braces or not. */
const SPACED_KEY = /(?<![\\\p{L}\p{N}])@\{[\p{L}\p{N}][^{}\n\\]{0,100}?\s[^{}\n\\]{0,100}\}/gu;

/** Keys in braces with blanks in them, within a stretch of running text. */
export function findSpacedKeys(source: string, { start, end }: Span): Problem[] {
  return [...source.slice(start, end).matchAll(SPACED_KEY)].map((match) => ({
    code: 'malformed-citation-key',
    message: `${match[0]} is not read as a citation, because a key cannot hold blanks. Correct the key, here and in the bibliography.`,
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}

/** `-@key` outside of brackets: the hyphen would be printed before the author's name. */
export function findStrayMinus(cite: Cite, source: string): Problem[] {
  const [first] = cite.items;
  if (first?.form !== 'narrative') return [];
  const { start, end } = first.span;
  const before = source.charAt(start - 2);
  if (source.charAt(start - 1) !== '-' || !/^[\s(“"]?$/.test(before)) return [];
  const key = source.slice(start, end);
  return [
    {
      code: 'suppressed-author-outside-brackets',
      message: `-${key} leaves out the author only within brackets; here readers see a hyphen and the name. Write [-${key}].`,
      span: { start: start - 1, end },
    },
  ];
}
