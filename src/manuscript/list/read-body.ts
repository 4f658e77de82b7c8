import type { Guess } from '../types.ts';

interface EntryBody {
  readonly title: Guess<string>;
  readonly container: Guess<string>;
  readonly doi: Guess<string>;
  readonly url: Guess<string>;
}

const titleEnd =
  /[.?!]["'”’»*]{0,2}\s+(?=[\p{Lu}"“'‘*«([]|https?:|doi\b|\d)|\.?["”»]\s*[,.]?\s+|\.\s*$/u;
/** A title in quotation marks ends with them, whatever stands inside. */
const quotedTitle = /(?<=^['‘].{3,400}?)['’](?=[\s.,])|(?<=^[“"„].{3,400}?)[”"“](?=[\s.,])/u;
const doiPattern = /\b10\.\d{4,9}\/[^\s"<>]{1,200}/u;
const urlPattern = /https?:\/\/[^\s"<>]{1,1000}/u;
const quotes = /^[\s"“”'‘’«*_(]+|[\s"“”'‘’»*_]+$/gu;

/** Full stops and closing brackets behind an address belong to the sentence, unless a bracket opened inside. */
function trimAddress(address: string): string {
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    if (last === ')' && address.slice(0, end).includes('(')) break;
    if (!/[.,;:)\]}>'"’”]/u.test(last)) break;
  }
  return address.slice(0, end);
}

const guess = <T>(value: T, confidence: number): Guess<T> => ({ value, confidence });

/** Reads what stands behind the year of an entry. */
export function readBody(entry: string, bodyStart: number): EntryBody {
  const body = entry.slice(bodyStart).replace(/^[\s.,:;)\]]+/u, '');
  const end = quotedTitle.exec(body) ?? titleEnd.exec(body);
  const title = body
    .slice(0, end === null ? body.length : end.index + 1)
    .replace(/\.["”»*]{0,2}$/u, '');
  const rest = end === null ? '' : body.slice(end.index + end[0].length);
  const container =
    /^(?:In:?\s+)?([^.,;(\d][^.,;\d]{2,150})/u.exec(rest.replace(/^[*_]+/, ''))?.[1] ?? '';
  const doi = trimAddress(doiPattern.exec(entry)?.[0] ?? '');
  const url = trimAddress(urlPattern.exec(entry)?.[0] ?? '');
  return {
    title: guess(title.replace(quotes, ''), title === '' ? 0 : end === null ? 0.5 : 0.8),
    container: guess(container.replace(quotes, ''), container === '' ? 0 : 0.5),
    doi: guess(doi, doi === '' ? 0 : 0.95),
    url: guess(url, url === '' ? 0 : 0.9),
  };
}
