import type { DetectedCitation } from '../types.ts';
import { innerWords } from '../words/inner-words.ts';
import { nameKey } from './name-key.ts';
import type { Indexed, ReferenceIndex } from './reference-index.ts';

/** Words at the beginning of a title among which those of a citation have to stand. */
const TITLE_WORDS = 12;

const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !innerWords.has(word.toLowerCase()))
    .map(nameKey);

/** Whether a citation names a work without author by the words of its title: `EU Directive, 2011`. */
function namesTitle(citation: DetectedCitation, title: string): boolean {
  const cited = wordsOf(citation.authorText);
  // A single word that may be no citation at all proves nothing.
  const isEnough = cited.length > 1 || (citation.sure && cited.join('').length > 3);
  const listed = wordsOf(title).slice(0, Math.max(TITLE_WORDS, cited.length));
  return isEnough && cited.every((word) => listed.includes(word));
}

/** References without author, of the same year, that a citation names by title or by where they appeared. */
export function findByTitle(citation: DetectedCitation, index: ReferenceIndex): Indexed[] {
  const key = nameKey(citation.authorText);
  const years = [citation.year ?? '', ...(citation.otherYear === null ? [] : [citation.otherYear])];
  return years
    .flatMap((year) => index.byYear(year))
    .filter(({ reference: { authors, title, container } }) => {
      const isTitle =
        key.length > 5 &&
        [title, title.split(/[:?.]/)[0] ?? ''].some((one) => nameKey(one) === key);
      if (authors.length > 0) return isTitle;
      return (
        isTitle ||
        namesTitle(citation, title) ||
        (citation.sure && key.length > 2 && nameKey(container) === key)
      );
    });
}

/** References of the same year that the cited body published, whoever wrote them. */
export function findByPublisher(citation: DetectedCitation, index: ReferenceIndex): Indexed[] {
  const key = nameKey(citation.authorText);
  const year = citation.year;
  if (year === null || key.length < 3) return [];
  const found = index
    .byYear(year)
    .filter(({ reference }) =>
      [...reference.organisations, reference.container].some((body) => nameKey(body) === key),
    );
  return found.length === 1 ? found : [];
}
