/** Markup that has no meaning in a bibliography, by the message that speaks of it. */
interface MarkupPattern {
  readonly message: 'entity' | 'tag' | 'emphasis' | 'link' | 'mark';
  readonly pattern: RegExp;
  /** Whether only names are searched. */
  readonly namesOnly?: boolean;
}

const namedEntities =
  'amp lt gt quot apos nbsp ndash mdash hellip lsquo rsquo ldquo rdquo sbquo bdquo laquo raquo shy copy reg trade deg middot bull szlig aelig oelig oslash aring thorn eth times minus alpha beta gamma delta epsilon kappa lambda mu omega sigma'.replaceAll(
    ' ',
    '|',
  );
const accents = 'acute|grave|uml|circ|tilde|cedil|ring|slash|caron';

/** Elements whose names cannot be anything else between angle brackets. */
const elements =
  'em|strong|sub|sup|br|hr|span|div|font|small|big|scp|inf|tt|code|script|html|head|body|title|(?:jats|mml|m|ce|xocs):[a-z]+';

export const markupPatterns: readonly MarkupPattern[] = [
  {
    message: 'entity',
    pattern: new RegExp(
      `&(?:#\\d{1,7}|#x[\\da-f]{1,6}|${namedEntities}|[a-z](?:${accents}));|\\{?\\\\&\\}?(?:amp|lt|gt|quot|nbsp|#\\d{1,7});`,
      'i',
    ),
  },
  { message: 'tag', pattern: new RegExp(`</?(?:${elements})(?:\\s[^<>]*)?/?>`, 'i') },
  // One letter may be mathematics; with its closing tag, or an attribute, it is none.
  { message: 'tag', pattern: /<([ibpua])>(?=[^<>]*<\/\1>)|<a\s+href\b[^<>]*>|<p\s+\w+=[^<>]*>/i },
  {
    message: 'emphasis',
    pattern:
      /(?<![\p{L}\p{N}*\\$])(\*{1,2})(?=\p{L})[^*${}]{2,200}(?<=[\p{L}\p{N}.?!])\1(?![\p{L}\p{N}*-])/u,
  },
  { message: 'link', pattern: /\[[^[\]]{1,200}\]\(https?:[^()\s]*\)/i },
  {
    message: 'mark',
    pattern: /(?<!\\)[*†‡§¶]|\\(?:dag|ddag|dagger|ddagger|S|P)(?![A-Za-z])/,
    namesOnly: true,
  },
];
