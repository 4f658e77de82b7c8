/** Years behind a name, with what follows them. */
interface TypedYears {
  readonly years: readonly { readonly year: string; readonly letter: string }[];
  /** Length of the text they take up. */
  readonly length: number;
  /** What follows: nothing, a page or the like, or other words. */
  readonly rest: 'nothing' | 'locator' | 'words';
}

const first = /^(?:\[?(?:1[4-9]|20)\d\d\]?[/ ])?((?:1[5-9]|20)\d\d)([a-z])?(?![\p{L}\d])/u;
const undated = /^(?:n\. ?d\.|u\. ?å\.|s\. ?a\.)/iu;
const further = /^[,;]\s*(?:((?:1[5-9]|20)\d\d)([a-z])?|([a-z]))(?![\p{L}\d.])/u;
const locator =
  /^\s*(?:[,:;]\s*)(?:(?:pp?|ss?|chap|ch|sec|sect|fig|tab|table|figure|chapter|section|para|vol|side|kap|note|appendix|part|see|emphasis|my)\b.*|v?\d[\d\s.,–-]*)$/isu;
const goesOn = /^\s*[,:]|^\s+\p{Ll}/u;
const MOST_YEARS = 10;

/** Reads `2019`, `2017, 2019`, `2019a, b`, `1905/2002`, `2019, p. 3`; null for a span of years and the like. */
export function readYears(text: string): TypedYears | null {
  const none = undated.exec(text);
  const start = none ?? first.exec(text);
  if (start === null) return null;
  const years = [{ year: start[1] ?? '', letter: start[2] ?? '' }];
  let length = start[0].length;
  while (none === null && years.length < MOST_YEARS) {
    const next = further.exec(text.slice(length));
    if (next === null) break;
    const [matched, year, letter, letterAlone] = next;
    years.push({ year: year ?? years.at(-1)?.year ?? '', letter: letter ?? letterAlone ?? '' });
    length += matched.length;
  }
  const rest = text.slice(length);
  if (rest.trim() === '') return { years, length, rest: 'nothing' };
  if (locator.test(rest)) return { years, length, rest: 'locator' };
  return goesOn.test(rest) ? { years, length, rest: 'words' } : null;
}
