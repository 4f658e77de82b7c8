import { foldLetters } from '../../text/fold.ts';
import type { ReferenceName } from '../types.ts';

const bracketed = /[([]\s?(\p{Lu}[\p{L}\p{N} &.-]{1,14})[)\]]/u;
const asciiOf = (name: string): string => foldLetters(name).replace(/[^a-z0-9]+/g, '');
const LONGEST = 30;

/** Makes citekeys such as `vuolajarvi2019`, `undesa2021`; a letter tells two with one label apart. */
export class KeyMaker {
  readonly #used = new Set<string>();
  /** How many letters were given to a base. */
  readonly #counts = new Map<string, number>();

  make(
    authors: readonly ReferenceName[],
    title: string,
    year: string | null,
    letter: string,
  ): string {
    const name = nameOf(authors[0]) || asciiOf(title).slice(0, LONGEST) || 'entry';
    const base = name + (year ?? 'nd');
    let key = base + letter;
    let count = this.#counts.get(base) ?? 0;
    while (this.#used.has(key)) {
      count += 1;
      key = base + letters(count);
    }
    this.#counts.set(base, count);
    this.#used.add(key);
    return key;
  }
}

/** `b`, `c` … `z`, `ba`: the first of a label goes without. */
function letters(count: number): string {
  let text = '';
  for (let rest = count; rest > 0; rest = Math.floor(rest / 26)) {
    text = String.fromCharCode(97 + (rest % 26)) + text;
  }
  return text;
}

function nameOf(author: ReferenceName | undefined): string {
  if (author === undefined) return '';
  const acronym = bracketed.exec(author.family)?.[1];
  if (author.isOrganisation && acronym !== undefined) return asciiOf(acronym);
  return asciiOf(author.particle + author.family).slice(0, LONGEST);
}
