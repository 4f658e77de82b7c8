import type { Mention, TypedNames } from './mention.ts';
import { foldName } from './read-names.ts';
import { cities, nameOfThing, noNames, organisationSigns } from './words.ts';

/** `Lund et al. (2019)` is a work; `Lund (2019)` may be a person and the year of a deed. */
export function isPlainNarrative(readings: readonly TypedNames[]): boolean {
  const last = readings.at(-1);
  return last?.hasOthers === true && last.names.every(isLikeAuthor);
}

/** Whether a part of a cluster is a citation by its form; `hasMore` says that it has a `see` or a page. */
export function isPlainPart(names: TypedNames, phrase: string, hasMore: boolean): boolean {
  if (!names.names.every(isLikeAuthor)) return false;
  return names.hasOthers || hasMore || names.names.length > 1 || /,\s*$/.test(phrase);
}

/** Two parts with names and years are a list of sources, if none of them is a place. */
export function isPlainCluster(mentions: readonly Mention[]): boolean {
  const readings = mentions.flatMap((mention) => mention.readings);
  return mentions.length > 1 && readings.every(({ names }) => names.every(isLikeAuthor));
}

/** Not a place, a month, a law or a publisher; several words only when they name an organisation. */
function isLikeAuthor(name: string): boolean {
  const words = name.split(' ');
  if (words.some((word) => noNames.has(word) || nameOfThing.has(word))) return false;
  if (words.some((word) => cities.has(word)) || countries().has(name)) return false;
  return words.length <= 2 || words.some((word) => organisationSigns.has(word));
}

let known: ReadonlySet<string> | null = null;

/** Names of countries in English, as the runtime has them. */
function countries(): ReadonlySet<string> {
  known ??= new Set(countryNames());
  return known;
}

function* countryNames(): Generator<string> {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const one of letters) {
    for (const other of letters) yield foldName(regions.of(one + other) ?? '');
  }
  yield* [
    'uk',
    'usa',
    'us',
    'eu',
    'england',
    'scotland',
    'wales',
    'europe',
    'asia',
    'africa',
    'america',
  ];
}
