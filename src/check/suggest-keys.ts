import { fieldValue } from '../bib/data-model.ts';
import type { Library, Reference } from '../bib/library.ts';
import { foldLetters } from '../text/fold.ts';
import { createNearSearch, type NearSearch } from './near-search.ts';
import type { Suggestion } from './types.ts';

const MOST_SUGGESTIONS = 3;
/** A text full of unknown keys gets the suggestions that cost nothing, and searches for a few seconds at most. */
const MOST_WORDS_SEARCHED = 2_000_000;

/** A key as people make them: author, year, and perhaps a letter or a word of the title. */
interface KeyParts {
  readonly author: string;
  readonly year: string;
}

interface Indexes {
  /** Keys by the form in which spellings are compared. */
  readonly byForm: ReadonlyMap<string, readonly string[]>;
  readonly byAuthor: ReadonlyMap<string, readonly string[]>;
  /** By author and year of the key, and of the entry whatever its key looks like. */
  readonly byAuthorYear: ReadonlyMap<string, readonly string[]>;
  readonly byWork: ReadonlyMap<string, readonly string[]>;
  readonly forms: NearSearch;
  /** Authors of keys, by year. */
  readonly authors: ReadonlyMap<string, NearSearch>;
}

/** Makes a function that finds the keys of the library that may have been meant, most probable first. */
export function createKeyMatcher(library: Library): (key: string) => Suggestion[] {
  let indexes: Indexes | null = null;
  const answers = new Map<string, Suggestion[]>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    indexes ??= indexLibrary(library);
    const answer = candidates(key, indexes).map((near) => ({
      message: `Did you mean @${near}?`,
      key: near,
    }));
    answers.set(key, answer);
    return answer;
  };
}

function candidates(key: string, indexes: Indexes): string[] {
  const form = comparable(key);
  const { author, year } = partsOf(form);
  const found = new Set(indexes.byForm.get(form));
  const add = (keys: Iterable<string> | undefined): void => {
    for (const one of keys ?? []) found.add(one);
  };
  if (author !== '') {
    add(indexes.byAuthorYear.get(author + year));
    add(indexes.byWork.get(author + year));
    for (const near of indexes.authors.get(year)?.(author, tolerance(author)) ?? []) {
      add(indexes.byAuthorYear.get(near + year));
    }
    add(inNearestYears(indexes.byAuthor.get(author) ?? [], year));
  }
  if (found.size === 0) {
    for (const near of indexes.forms(form, tolerance(form))) add(indexes.byForm.get(near));
  }
  found.delete(key);
  return [...found].slice(0, MOST_SUGGESTIONS);
}

function inNearestYears(keys: readonly string[], year: string): string[] {
  const distance = (key: string): number =>
    Math.abs(Number(partsOf(comparable(key)).year) - Number(year));
  return keys.toSorted((a, b) => distance(a) - distance(b));
}

/** Edits that still count as a slip: none in three letters, three in twelve. */
const tolerance = (word: string): number => Math.min(3, Math.floor(word.length / 4));

/** Case, diacritics, Unicode form, hyphens and other joints aside. */
function comparable(key: string): string {
  return foldLetters(key.normalize('NFKC')).replace(/[\s_:./+-]+/g, '');
}

/** Both parts are empty when the key is not made of author and year. */
function partsOf(form: string): KeyParts {
  const match = /^(\D+)((?:1[5-9]|20)\d\d)/.exec(form);
  return { author: match?.[1] ?? '', year: match?.[2] ?? '' };
}

function indexLibrary(library: Library): Indexes {
  const budget = { words: MOST_WORDS_SEARCHED };
  const byForm = new Map<string, string[]>();
  const byAuthor = new Map<string, string[]>();
  const byAuthorYear = new Map<string, string[]>();
  const byWork = new Map<string, string[]>();
  const authorsByYear = new Map<string, Set<string>>();
  for (const reference of library.references.values()) {
    const { key } = reference;
    const form = comparable(key);
    const { author, year } = partsOf(form);
    push(byForm, form, key);
    push(byWork, workOf(reference), key);
    if (author === '') continue;
    push(byAuthor, author, key);
    push(byAuthorYear, author + year, key);
    const authors = authorsByYear.get(year) ?? new Set();
    authorsByYear.set(year, authors.add(author));
  }
  const authors = new Map(
    [...authorsByYear].map(([year, names]) => [year, createNearSearch(names, budget)]),
  );
  return {
    byForm,
    byAuthor,
    byAuthorYear,
    byWork,
    forms: createNearSearch(byForm.keys(), budget),
    authors,
  };
}

function push(index: Map<string, string[]>, name: string, key: string): void {
  const keys = index.get(name);
  if (keys === undefined) index.set(name, [key]);
  else keys.push(key);
}

/** Family name of the first author and year, from the fields as written: reading their LaTeX would be dear. */
function workOf({ fields }: Reference): string {
  const authors = fieldValue(fields, 'author') ?? fieldValue(fields, 'editor') ?? '';
  const [first = ''] = authors.split(/\s+and\s+/i, 1);
  const name = first.includes(',') ? first.split(',', 1)[0] : first.split(/\s+/).at(-1);
  const year = /\d{4}/.exec(fieldValue(fields, 'date') ?? fields.get('year') ?? '')?.[0] ?? '';
  return comparable((name ?? '').replace(/[{}\\]/g, '')) + year;
}
