import { foldLetters } from '../../text/fold.ts';
import type { CitationFormatter } from './formatter.ts';

/** A work of a page, and the text that stands for its entry when the bibliography lacks it. */
export interface ListedWork {
  readonly key: string;
  readonly text: string;
}

/** Compares entries of a reference list by their letters: a quotation mark or bracket in front is none. */
export function compareEntries(a: string, b: string): number {
  return sortText(a).localeCompare(sortText(b), 'en');
}

function sortText(entry: string): string {
  return foldLetters(entry).replace(/^[^\p{L}\p{N}]+/u, '');
}

/**
 * The keys of a page in the order of its reference list: in a number style as they are first
 * cited, works that are missing behind them; in other styles by their entries.
 * @param works in the order of their first citations
 */
export function listOrder(works: readonly ListedWork[], formatter: CitationFormatter): string[] {
  if (formatter.isNumeric) {
    const byPresence = Map.groupBy(works, ({ key }) => formatter.has(key));
    return [...(byPresence.get(true) ?? []), ...(byPresence.get(false) ?? [])].map(
      ({ key }) => key,
    );
  }
  return works
    .map(({ key, text }) => ({ key, text: formatter.reference(key)?.text ?? text }))
    .sort((a, b) => compareEntries(a.text, b.text))
    .map(({ key }) => key);
}
