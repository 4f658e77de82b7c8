import type { Span } from '../../text/span.ts';
import { tokenize } from '../detect/tokens.ts';
import { findYears } from '../detect/years.ts';

const word = "\\p{Lu}[\\p{L}\\p{M}'’‐‑-]{1,30}";
const small =
  '(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|zu|af|av|al|el|bin|ibn)\\s){0,3}';
export const surnamePattern = `${small}${word}(?:\\s${small}${word}){0,3}`;
export const initialsPattern = '(?:\\p{Lu}\\.(?:[-‐‑\\s]?\\p{Lu}\\.){0,4}|\\p{Lu}{1,3})';

/** `Skilbrei, M.-L.,`, `Rossi M.,`: how a person begins an entry. */
const person = new RegExp(`${surnamePattern},?\\s${initialsPattern}(?![\\p{L}])`, 'uy');
/** A person before a year: all authors, however many. */
const PERSON_REACH = 400;
/** Numbers, bullets and quotation marks before the first word. */
const mark = /^(?:[-–—•*·"“'‘(]|\(?\d{1,3}[.)]|\[\d{1,4}\]|\s){0,6}/u;

/** Whether an entry may begin at an offset: a person with initials, and a year near by. */
export function beginsWithPerson(text: string, at: number, end: number): boolean {
  person.lastIndex = at;
  const limit = Math.min(end, at + PERSON_REACH);
  return person.test(text) && findYears(text, { start: at, end: limit }).length > 0;
}

/** A full stop behind a word, a digit or a quotation mark: a head has none of them inside. */
const endsHead = /\p{Ll}{2}[.?!]["'”’]?\s|[\d“„«"‘]/u;
const beforeYear = /(?:[.,]\s?|\s)[([]?\s?$/u;
const MOST_BODY_WORDS = 12;

/**
 * Whether names and then a year stand at an offset, as at the beginning of an entry: full names
 * (`Smith, John, and Jane Doe. 2019.`), or a body and its year (`Statistics Norway. (2021)`).
 */
export function beginsWithHead(text: string, at: number, end: number): boolean {
  const limit = Math.min(end, at + LONGEST_HEAD);
  if (repeated.test(text.slice(at, limit))) return true;
  const [year] = findYears(text, { start: at, end: limit });
  if (year === undefined || year.start === at) return false;
  const head = text.slice(at, year.start);
  const names = head.replace(beforeYear, '').replace(/[.,\s]+$/u, '');
  if (!beforeYear.test(head) || endsHead.test(`${names} `)) return false;
  const tokens = tokenize(names, at);
  const lower = tokens.filter(({ kind, isConnective }) => kind === 'lower' && !isConnective).length;
  // `R Core Team`, `U.S. Trust`: a letter first, then a name.
  const first = tokens[0]?.kind === 'initials' ? tokens[1] : tokens[0];
  if (first?.kind !== 'name' || lower > 0) return false;
  return names.includes(',') || tokens.length <= MOST_BODY_WORDS;
}

/** The head of an entry is short, and its words are names. */
const LONGEST_HEAD = 260;
const MOST_LOWER_WORDS = 2;
const LONGEST_ENTRY = 1500;
const LONGEST_WITHOUT_YEAR = 400;

/** Entries that follow each other without an empty line have a year every few lines, and prose has not. */
const CHARACTERS_PER_YEAR = 450;
const isDense = (text: string, span: Span): boolean =>
  findYears(text, span).length * CHARACTERS_PER_YEAR >= span.end - span.start;

/** `———. 2018.`: the authors of the entry before. */
const repeated = /^\s*[—–_-]{2,}[.,]?\s{0,2}\(?(?:1[4-9]|20)\d\d/u;

/** A bracket with words in it before the year: prose that cites. */
const opensCitation = /[([][^()[\]]{0,200}\p{L}[^()[\]]{0,100}$/u;

/** Whether a whole block reads like an entry of a reference list rather than like prose. */
export function readsLikeEntry(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_ENTRY && !isDense(text, { start, end })) return false;
  const words = text.slice(start, Math.min(end, start + LONGEST_HEAD + 20));
  if (repeated.test(words)) return true;
  const from = start + (mark.exec(words)?.[0].length ?? 0);
  if (beginsWithPerson(text, from, end)) return true;
  const year = findYears(text, { start: from, end: Math.min(end, from + LONGEST_HEAD) })[0];
  if (year !== undefined && year.start > from + 1) {
    const before = text.slice(from, year.start);
    if (opensCitation.test(before)) return false;
    const head = tokenize(before, from);
    const [first] = head;
    const lower = head.filter(({ kind }) => kind === 'lower').length;
    return first?.kind === 'name' || first?.kind === 'small' ? lower <= MOST_LOWER_WORDS : false;
  }
  return end - start <= LONGEST_WITHOUT_YEAR && /https?:\/\/|\bdoi\b/i.test(text.slice(start, end));
}
