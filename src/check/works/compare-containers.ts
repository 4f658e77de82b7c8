const smallWords = new Set(
  'of and for in on to und der die das fur et de la le du des y og i'.split(' '),
);

/** Whether two names of a journal or a book can be one: word for word, abbreviated, or an acronym. */
export function sameContainer(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true;
  const [first, second] = [telling(a), telling(b)];
  return isAcronym(first, second) || isAcronym(second, first) || areAbbreviated(first, second);
}

const telling = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !smallWords.has(word));

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [word] = short;
  return short.length === 1 && long.length > 1 && word === initials(long);
}

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** `J Ethn Migr Stud` for `Journal of Ethnic and Migration Studies`. */
function areAbbreviated(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  return a.every((word, at) => isAbbreviationOf(word, b[at] ?? ''));
}

function isAbbreviationOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return true;
  // `intl`, `dept`: the first letters and the last.
  const isContracted = short.length >= 3 && short.length <= 5 && long.length > short.length + 2;
  return isContracted && long.startsWith(short.slice(0, 3)) && long.endsWith(short.slice(-1));
}
