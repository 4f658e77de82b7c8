/**
 * What people leave in a text to be filled in later. A pattern matches the remark only, never the
 * sentence "every claim needs a source", which is no reminder but a statement.
 */
export interface PlaceholderPattern {
  readonly pattern: RegExp;
  /** The remark counts only where it stands apart: in brackets, after a full stop, alone. */
  readonly apart: boolean;
}

/** Words of a pattern may stand on two lines. */
const words = (pattern: string): RegExp =>
  new RegExp(`\\b${pattern.replaceAll(' ', '\\s{1,3}')}`, 'gi');

const work = '(?:citation|reference|ref|source)s?\\b';
const article = '(?:an? |the )?';

export const placeholderPatterns: readonly PlaceholderPattern[] = [
  { pattern: /\b(?:TODO|FIXME|TBD|XXXX+)\b/g, apart: false },
  { pattern: /\?{3,}/g, apart: false },
  { pattern: /(?<=[([]\s{0,3}|\bp{1,2}\. ?)\?\?(?!\?)/g, apart: false },
  { pattern: words('lorem ipsum\\b'), apart: false },
  { pattern: /\[(?:ref|refs|cite|citation|reference)\]/gi, apart: false },
  { pattern: /[[(](?:ref|cite|citation|reference|sources?|page)\?{1,3}[\])]/gi, apart: false },
  {
    pattern: words('needs? (?:reference|citation|ref|source)(?=\\s{0,3}(?:[.!?,;:)\\]]|$))'),
    apart: false,
  },
  { pattern: words(`needs? ${article}${work}`), apart: true },
  {
    pattern: words(`${work} (?:is |are )?(?:needed|required|missing|to follow|here)\\b`),
    apart: true,
  },
  {
    pattern: words(`(?:insert|add|find|include|supply|missing) ${article}${work}(?: here\\b)?`),
    apart: true,
  },
  {
    pattern: words(
      '(?:missing|not|lacking) (?:in|from) (?:the )+(?:reference list|list of references|references|bibliography)\\b',
    ),
    apart: true,
  },
];
