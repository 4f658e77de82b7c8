import MiniSearch from 'minisearch';
import { foldLetters } from '../text/fold.ts';
import { exactMatches } from './exact.ts';

/** What can be found about one reference; every field is plain text. */
export interface ReferenceRecord {
  readonly key: string;
  readonly authors: string;
  readonly title: string;
  readonly year: string;
  readonly container: string;
  /** DOI, ISBN and addresses, for exact look-ups. */
  readonly identifiers: readonly string[];
  /** Other forms under which the work is printed, for example in the report's own list. */
  readonly also: string;
}

export interface ReferenceIndex {
  readonly records: readonly ReferenceRecord[];
  readonly words: MiniSearch<ReferenceRecord>;
}

const fields = ['authors', 'title', 'year', 'container', 'key', 'also'] as const;

/** Words of three letters and fewer must be spelt right, longer ones may be a letter or two off. */
function allowedErrors(term: string): number | false {
  if (/\d/.test(term) || term.length < 4) return false;
  return term.length < 8 ? 1 : 2;
}

/** Builds the index of references: folded letters, prefixes and small spelling errors match. */
export function createReferenceIndex(records: readonly ReferenceRecord[]): ReferenceIndex {
  const words = new MiniSearch<ReferenceRecord>({
    idField: 'key',
    fields: [...fields],
    storeFields: [],
    processTerm: (term) => foldLetters(term) || null,
    searchOptions: {
      boost: { authors: 4, key: 4, title: 2, year: 2 },
      combineWith: 'AND',
      fuzzy: allowedErrors,
      prefix: (term) => term.length > 1,
      weights: { fuzzy: 0.2, prefix: 0.6 },
    },
  });
  words.addAll(records);
  return { records, words };
}

/**
 * Keys of the references that a query finds, best first. A DOI, ISBN, address or citekey finds
 * just the work it names; otherwise all words must match, in any field.
 */
export function searchReferences(index: ReferenceIndex, query: string): string[] {
  const exact = exactMatches(index.records, query);
  if (exact.length > 0) return exact;
  return index.words.search(query.normalize('NFC')).map(({ id }) => String(id));
}
