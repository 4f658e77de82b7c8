/** Words of a table by language (ISO 639-1; `any` for signs and Latin). One string a language, words apart by `|`. */
type WordsByLanguage = Readonly<Record<string, string>>;

/** All words of a table, as written in it. */
export const listWords = (table: WordsByLanguage): string[] =>
  Object.values(table).flatMap((words) => words.split('|').map((word) => word.trim()));

/** All words of a table, for looking up a word in lower case. */
export const wordSet = (table: WordsByLanguage): ReadonlySet<string> => new Set(listWords(table));

/** A pattern for any of the words, longest first; white space in them matches any white space. */
export function wordPattern(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s{1,3}'))
    .join('|');
}
