/**
 * Signs that stand for something while citeproc-js arranges text, and are taken out afterwards.
 * They are of Unicode's private use; text from files has none of them left.
 */
export const MARKS = {
  ampersand: '\uE020',
  less: '\uE021',
  greater: '\uE022',
  quote: '\uE023',
  /** The `&` between two names. */
  and: '\uE024',
  /** "and others" at the end of a list of names. */
  others: '\uE025',
  /** Around one cite of a cluster: start, end of its id, end. */
  entry: '\uE026',
  entryText: '\uE027',
  entryEnd: '\uE028',
  /** Where prefix and suffix of a cite belong. */
  prefix: '\uE029',
  suffix: '\uE02A',
} as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uE000-\uF8FF\uFFFE\uFFFF]/g;

/** Text without control characters and signs of private use. */
export function clean(text: string): string {
  return text.toWellFormed().replace(UNSAFE, '');
}
