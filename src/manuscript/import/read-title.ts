import type { Guess, ListedReference } from '../types.ts';
import { numbersAt } from './read-numbers.ts';

interface DraftTitle {
  readonly title: Guess<string>;
  readonly container: Guess<string>;
  readonly edition: string;
}

const sentenceEnd = /(?<=(?:\p{L}{4}|[)\d»”"’'])["”’']?)[.?!]["”’']?\s+(?=[\p{Lu}\p{N}“"‘(])/gu;
const edition = /\s*\((\d{1,2})(?:st|nd|rd|th)?\.?\s*(?:ed|edn|utg|Aufl|éd)\.?\)\s*$/iu;
/** `[PhD thesis, Duke University]`: a description by the style, no part of the title. */
const description = /\s*\[[^[\]]{3,80}\]\s*$/u;
const SAMPLE = 40;

/**
 * Parts the title from the journal: what stands right before volume and number is the journal, and all
 * before it the title, also where a question mark parts it from its subtitle.
 */
export function readTitle(
  { text, title, container }: ListedReference,
  isArticle: boolean,
): DraftTitle {
  const found = isArticle ? beforeNumbers(text, title.value) : null;
  const whole = found?.title ?? title.value;
  const [, number = ''] = edition.exec(whole) ?? [];
  const bare = whole.replace(edition, '').replace(description, '');
  return {
    title: { value: bare, confidence: found === null ? title.confidence : 0.9 },
    container: found === null ? container : { value: found.journal, confidence: 0.8 },
    edition: number,
  };
}

function beforeNumbers(text: string, title: string): { title: string; journal: string } | null {
  const start = title === '' ? -1 : text.indexOf(title.slice(0, SAMPLE));
  const end = start === -1 ? -1 : numbersAt(text, start + title.length);
  if (end === -1) return null;
  const body = text.slice(start, end);
  const last = [...body.matchAll(sentenceEnd)].at(-1);
  if (last === undefined) return null;
  const sign = last[0].trimEnd();
  const journal = body.slice(last.index + last[0].length).trim();
  const isName = journal.length > 2 && journal.length < 120 && !/https?:|\d{4}/.test(journal);
  return isName
    ? { title: body.slice(0, last.index) + sign.replace(/^\./, '').replace(/["”]$/, ''), journal }
    : null;
}
