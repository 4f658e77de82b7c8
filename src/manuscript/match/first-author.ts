import type { AuditReference, CitedName, DetectedCitation } from '../types.ts';
import { kindWords } from '../words/organisations.ts';
import { betterFit, compareSpellings, type NameFit } from './compare-names.ts';
import { formsOf } from './name-forms.ts';
import { nameKey, transcribedKey } from './name-key.ts';
import type { Indexed, ReferenceIndex } from './reference-index.ts';

const MOST_TRIMS = 8;

/** What the first author may be called: the longest reading first. */
export interface FirstName {
  readonly text: string;
  /** Words before it that are left out as not belonging to the name. */
  readonly left: readonly string[];
}

/** Readings of one name: as a whole, and without words at its beginning that prose may have left there. */
function readingsOf(words: readonly string[]): FirstName[] {
  const readings: FirstName[] = [];
  for (let from = 0; from < Math.min(words.length, MOST_TRIMS); from += 1) {
    readings.push({ text: words.slice(from).join(' '), left: words.slice(0, from) });
  }
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length > 1 && kindWords.has(last)) {
    readings.push(...readingsOf(words.slice(0, -1)));
  }
  return readings;
}

const withoutBrackets = (text: string): string => text.replace(/\s*[([][^()[\]]{0,80}[)\]]/gu, '');

/** All readings of who stands first in a citation, organisations with *and* in their names included. */
export function firstNames(citation: DetectedCitation): FirstName[] {
  const [first] = citation.authors;
  if (first === undefined) return [];
  const readings = readingsOf(first.words);
  if (citation.acronym !== null) readings.push({ text: citation.acronym, left: [] });
  if (citation.authors.length > 1 || first.initials !== '') {
    const words = withoutBrackets(citation.authorText).split(/\s+/);
    readings.unshift(...readingsOf(words).filter(({ left }) => left.length < words.length - 1));
  }
  if (citation.form === 'narrative' && /s$/u.test(first.words.at(-1) ?? '')) {
    // A genitive without an apostrophe, as in Norwegian and German.
    readings.push(
      ...readingsOf(first.words).map(({ text, left }) => ({ text: text.slice(0, -1), left })),
    );
  }
  return readings;
}

/** Whether the reading takes all authors of the citation for one organisation. */
export const isWhole = (citation: DetectedCitation, reading: FirstName): boolean =>
  citation.authors.length > 1 &&
  nameKey(reading.text).length > nameKey(citation.authors[0]?.words.join(' ') ?? '').length;

const startsAlike = (a: string, b: string): boolean =>
  nameKey(a) !== '' && nameKey(a)[0] === nameKey(b)[0];

/** Whether initials and words left out can be the given names of the reference's first author. */
export function givenFits(
  { initials }: CitedName,
  left: readonly string[],
  reference: AuditReference,
  isProse: boolean,
): boolean {
  const [author] = reference.authors;
  if (author === undefined) return false;
  if (author.isOrganisation) return true;
  const given = author.given;
  if (initials !== '' && given !== '' && !startsAlike(initials, given)) return false;
  if (left.length === 0 || isProse) return true;
  return (
    startsAlike(left[0] ?? '', given) ||
    startsAlike(left.at(-1) ?? '', given.split(/\s+/).at(-1) ?? '')
  );
}

/** References whose first author bears one of the names, however the diacritics are set. */
export function findByFirstAuthor(
  citation: DetectedCitation,
  index: ReferenceIndex,
): Map<Indexed, FirstName> {
  const found = new Map<Indexed, FirstName>();
  const [first] = citation.authors;
  if (first === undefined) return found;
  const isProse = citation.form === 'narrative' || !citation.sure;
  for (const reading of firstNames(citation)) {
    const keys = new Set([nameKey(reading.text), transcribedKey(reading.text)]);
    for (const hit of [...keys].flatMap((key) => index.byFirstAuthor(key))) {
      if (found.has(hit) || !givenFits(first, reading.left, hit.reference, isProse)) continue;
      found.set(hit, reading);
    }
  }
  return found;
}

/** How the first author of a citation, in the best of its readings, is spelled against the reference's. */
export function compareFirst(
  readings: readonly FirstName[],
  { reference, firstKeys }: Indexed,
): NameFit {
  const [author] = reference.authors;
  if (author === undefined) return 'other';
  let best: NameFit = 'other';
  const forms = formsOf(author);
  for (const { text } of readings) {
    for (const form of forms) best = betterFit(best, compareSpellings(text, form));
    // Short forms are looked up, not spelled.
    if (best === 'other' && firstKeys.includes(nameKey(text))) best = 'same';
  }
  return best;
}
