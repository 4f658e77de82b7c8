import type { Fields } from '../../bib/fields.ts';
import { stripLatex } from '../../bib/latex.ts';
import { foldLetters } from '../../text/fold.ts';

/** A title for comparing. */
export interface TitleForm {
  /** Words in folded letters, articles left out; the subtitle included. */
  readonly words: readonly string[];
  /** The words without anything between them: `e-mail` and `email` are one. */
  readonly whole: string;
  /** The same without the subtitle; equal to `whole` when there is none. */
  readonly main: string;
}

/** A comparison of more would be dear, and no title is so long. */
const LONGEST_TITLE = 1000;
const subtitleMark = /[:?!]\s|\.\s+(?=\p{Lu})|\s[-–—]{1,3}\s/u;
const markup = /<\/?[a-z][^<>]{0,40}>/gi;
const articles = new Set(['the', 'a', 'an']);

/** The title with its subtitle, however the two are divided among fields. */
export function describeTitle(fields: Fields): TitleForm {
  const title = readable(fields.get('title'));
  const subtitle = readable(fields.get('subtitle'));
  const mark = subtitle === '' ? subtitleMark.exec(title) : null;
  const words = wordsOf(`${title} ${subtitle}`);
  const whole = words.join('');
  const isOne = mark === null && subtitle === '';
  const main = isOne ? whole : wordsOf(title.slice(0, mark?.index)).join('');
  return new Title(words, whole, main);
}

/** Keeps its words in one text: a library has a hundred thousand titles, of which few are compared. */
class Title implements TitleForm {
  readonly whole: string;
  readonly main: string;
  private readonly spaced: string;

  constructor(words: readonly string[], whole: string, main: string) {
    this.spaced = words.join(' ');
    this.whole = whole;
    this.main = main;
  }

  get words(): readonly string[] {
    return this.spaced === '' ? [] : this.spaced.split(' ');
  }
}

export function wordsOf(text: string): string[] {
  const words = foldLetters(text)
    .replaceAll('&', ' and ')
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !articles.has(word));
  return telling.length === 0 ? words : telling;
}

function readable(value = ''): string {
  const text = value.slice(0, LONGEST_TITLE).replace(markup, '');
  return /[\\~$]/.test(text) ? stripLatex(text) : text.replace(/[{}]/g, '');
}
