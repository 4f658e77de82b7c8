import { fieldValue } from '../../bib/data-model.ts';
import type { Library, Reference } from '../../bib/library.ts';
import { creatorsOf, readComparableNames } from '../works/comparable-names.ts';
import type { Mention, Reading, TypedNames } from './mention.ts';
import { foldName } from './read-names.ts';
import { particles } from './words.ts';

/** A work as it can be named in a text. */
interface Candidate {
  readonly reference: Reference;
  /** The ways to name each author: with and without particle; an organisation also by its acronym. */
  readonly authors: readonly (readonly string[])[];
  readonly isCut: boolean;
  readonly isOrganisation: boolean;
  /** Empty when the work has no year. */
  readonly years: readonly string[];
}

export interface Match {
  /** The reading of the names that fits; the plainest when none does. */
  readonly reading: Reading | undefined;
  /** Works that the mention names. */
  readonly exact: readonly Reference[];
  /** Works of the same author from another year. */
  readonly near: readonly Reference[];
  /** Whether every work found is by an organisation. */
  readonly isOrganisation: boolean;
}

/** Prepares a library for looking mentions up. The index is made when first needed. */
export function createMentionMatcher(library: Library): (mention: Mention) => Match {
  let index: ReadonlyMap<string, readonly Candidate[]> | null = null;
  return (mention) => {
    index ??= indexByFirstAuthor(library);
    let near: Match | null = null;
    for (const reading of mention.readings) {
      const candidates = candidatesFor(reading, index);
      const exact = candidates.filter(({ years }) => hasYear(years, mention.year));
      if (exact.length > 0) return matchOf(reading, bestOf(exact, reading, mention), []);
      if (candidates.length > 0) near ??= matchOf(reading, [], candidates);
    }
    return near ?? matchOf(mention.readings[0], [], []);
  };
}

function matchOf(
  reading: Reading | undefined,
  exact: readonly Candidate[],
  near: readonly Candidate[],
): Match {
  return {
    reading,
    exact: exact.map(({ reference }) => reference),
    near: near.filter((one) => !one.isOrganisation).map(({ reference }) => reference),
    isOrganisation: exact.length > 0 && exact.every((one) => one.isOrganisation),
  };
}

const hasYear = (years: readonly string[], year: string): boolean =>
  year === '' ? years.length === 0 : years.includes(year);

/** Works whose authors agree with the names typed. */
function candidatesFor(
  names: TypedNames,
  index: ReadonlyMap<string, readonly Candidate[]>,
): Candidate[] {
  const byWhole = index.get(names.whole)?.filter(({ authors }) => authors.length === 1) ?? [];
  const byFirst = index.get(names.names[0] ?? '') ?? [];
  const agreeing = byFirst.filter((candidate) => agree(names, candidate));
  return [...new Set([...byWhole, ...agreeing])];
}

function agree({ names, hasOthers }: TypedNames, { authors, isCut }: Candidate): boolean {
  if (hasOthers && authors.length < 2 && !isCut) return false;
  if (names.length > authors.length) return false;
  return names.every((name, at) => authors[at]?.includes(name) ?? false);
}

/** Works whose authors are all named go before those of which the first is named only. */
function bestOf(
  candidates: readonly Candidate[],
  { names, hasOthers }: TypedNames,
  { letter }: Mention,
): readonly Candidate[] {
  const full = candidates.filter(({ authors }) => hasOthers || authors.length <= names.length);
  const best = full.length > 0 ? full : candidates;
  if (letter === '') return best;
  const isLettered = ({ reference }: Candidate): boolean => reference.key.endsWith(letter);
  return [...best.filter(isLettered), ...best.filter((one) => !isLettered(one))];
}

function indexByFirstAuthor(library: Library): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const reference of library.references.values()) {
    const candidate = describe(reference);
    for (const name of new Set(candidate.authors[0])) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [candidate]);
      else known.push(candidate);
    }
  }
  return index;
}

function describe(reference: Reference): Candidate {
  const { fields } = reference;
  const { names, andOthers } = creatorsOf(fields);
  const short = readComparableNames(fields.get('shortauthor') ?? '').names;
  const authors = names.map(({ family, isOrganisation }, at) => [
    ...waysToName(family, isOrganisation),
    ...(short[at] === undefined ? [] : [foldName(short[at].family)]),
  ]);
  const dates = [fieldValue(fields, 'date'), fields.get('year'), fields.get('origdate')];
  return {
    reference,
    authors,
    isCut: andOthers,
    isOrganisation: names[0]?.isOrganisation ?? false,
    years: dates.flatMap((date) => date?.match(/\d{4}/g) ?? []),
  };
}

function waysToName(family: string, isOrganisation: boolean): string[] {
  const name = foldName(family);
  const words = name.split(' ');
  if (isOrganisation) {
    const telling = words.filter(
      (word) => word.length > 3 || !/^(?:of|the|and|for|on|in)$/.test(word),
    );
    const acronym = telling.map((word) => word.charAt(0)).join('');
    return telling.length > 2 ? [name, acronym] : [name];
  }
  const bare = words
    .slice(
      Math.max(
        0,
        words.findIndex((word) => !particles.has(word)),
      ),
    )
    .join(' ');
  return bare === name ? [name] : [name, bare];
}
