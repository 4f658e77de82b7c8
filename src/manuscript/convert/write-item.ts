import type { JudgedCitation } from '../judge-citations.ts';

/** Page labels of other languages than that of pandoc's locators. */
const pageLabel = /^(?:s|side|sider|sid|sidan|S|Seite|Seiten|str|pág|págs|pag|blz|bl)\.?\s*(?=\d)/u;
const simpleKey = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u;

/** The key of the one reference that a citation surely means, else null. */
export function keyOf({ verdict: { status, keys } }: JudgedCitation): string | null {
  return status === 'matched' && keys.length === 1 ? (keys[0] ?? null) : null;
}

/** `@vik2019`, `-@vik2019`, and in braces where pandoc needs them. */
export const writeKey = (key: string, sign: '' | '-' = ''): string =>
  `${sign}@${simpleKey.test(key) ? key : `{${key}}`}`;

/** `p. 3` as pandoc reads it; null where there is none. */
export function locatorOf({ citation: { locator } }: JudgedCitation): string | null {
  if (locator === null) return null;
  const label = pageLabel.exec(locator)?.[0];
  if (label === undefined) return locator;
  const pages = locator.slice(label.length);
  return `${/[-–,]/.test(pages) ? 'pp' : 'p'}. ${pages}`;
}

/** What stands in the text for a citation whose reference is not known: `[@?: Vik, 2019]`. */
export const writeUnknown = (words: string): string => `[@?: ${words.replace(/\s+/g, ' ').trim()}]`;

/** The words of a citation, with its authors where it shares those of the one before. */
export function wordsOf({ citation }: JudgedCitation, written: string): string {
  const { authorText, yearText, locator } = citation;
  const hasAuthors = /\p{L}{2}/u.test(written.replace(yearText, '').replace(locator ?? '', ''));
  if (hasAuthors || authorText === '') return written;
  const words = `${authorText}, ${yearText}`;
  return locator === null ? words : `${words}, ${locator}`;
}
