import type { CitedName, DetectedCitation } from '../types.ts';
import { type Comparison, compareRest, nothingLeft } from './compare.ts';
import { compareSpellings, type NameFit } from './compare-names.ts';
import { type FirstName, findByFirstAuthor, isWhole } from './first-author.ts';
import { formsOf } from './name-forms.ts';
import { nameKey } from './name-key.ts';
import type { Indexed, ReferenceIndex } from './reference-index.ts';
import { compareYears, type YearFit } from './years.ts';

/** A reference found by the name of its first author, and how well the rest agrees. */
export interface Hit extends Comparison {
  readonly indexed: Indexed;
  readonly first: NameFit;
  readonly year: YearFit;
}

function spellingOf(reading: FirstName, { reference, firstKeys }: Indexed): NameFit {
  const [author] = reference.authors;
  if (author === undefined) return 'other';
  const fits = formsOf(author).map((form) => compareSpellings(reading.text, form));
  if (fits.includes('same')) return 'same';
  if (fits.includes('diacritics')) return 'diacritics';
  return firstKeys.includes(nameKey(reading.text)) ? 'same' : 'spelling';
}

/** All references whose first author a citation names, whatever their year. */
function findHits(citation: DetectedCitation, index: ReferenceIndex): Hit[] {
  return [...findByFirstAuthor(citation, index)].map(([indexed, reading]) => ({
    ...(isWhole(citation, reading) ? nothingLeft : compareRest(citation, indexed.reference)),
    indexed,
    first: spellingOf(reading, indexed),
    year: compareYears(citation, indexed.reference),
  }));
}

const isExact = ({ first, year, rest }: Hit): boolean =>
  first === 'same' && year === 'same' && rest === 'same';

/** A year's letter in both that is not the same speaks of two works. */
const lettersAgree = (citation: DetectedCitation, { indexed }: Hit): boolean =>
  citation.letter === '' ||
  indexed.reference.letter === '' ||
  citation.letter === indexed.reference.letter;

/** A short form or several words before a comma may be no author: `(NUTS, Hoffman and Gelman, 2014)`. */
const mayBeProse = ({ words, initials }: CitedName): boolean =>
  initials === '' && (words.length > 1 || /^\p{Lu}{2,}$/u.test(words[0] ?? ''));

/** The citation without its first author, who may have been words of the sentence; null when they may not. */
function withoutFirst(citation: DetectedCitation): DetectedCitation | null {
  const [first, ...authors] = citation.authors;
  const word = authors[0]?.words[0];
  const left = authors.length + (citation.others === 'none' ? 0 : 1);
  // One name of many proves little; the others have to agree too.
  if (first === undefined || word === undefined || !mayBeProse(first) || left < 2) return null;
  const at = citation.authorText.indexOf(word, first.words.join(' ').length);
  return { ...citation, authors, authorText: citation.authorText.slice(Math.max(0, at)) };
}

export interface ExactHits {
  readonly hits: readonly Hit[];
  /** Those among them that agree in everything. */
  readonly exact: readonly Hit[];
}

/** Finds the references that a citation means without a difference that matters. */
export function findExact(citation: DetectedCitation, index: ReferenceIndex): ExactHits {
  const hits = findHits(citation, index);
  const agreeing = hits.filter((hit) => lettersAgree(citation, hit));
  const exact = agreeing.filter(isExact);
  if (exact.length > 0) return { hits, exact };
  const shortened = agreeing.filter(
    (hit) => isExact({ ...hit, rest: 'same' }) && hit.rest === 'shortened',
  );
  if (shortened.length > 0) return { hits, exact: shortened };
  const rest = withoutFirst(citation);
  return { hits, exact: rest === null ? [] : findHits(rest, index).filter(isExact) };
}
