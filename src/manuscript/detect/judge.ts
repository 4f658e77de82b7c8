import { sourceVerbSet } from '../words/attributions.ts';
import { dateWords } from '../words/dates.ts';
import { labelWords } from '../words/labels.ts';
import { articles, openers } from '../words/openers.ts';
import { kindWords, organisationWords } from '../words/organisations.ts';
import { capitalParticles } from '../words/particles.ts';
import { placeNames } from '../words/places.ts';
import { attributionWords, clauseWords, prefixWords } from '../words/prefixes.ts';
import { workWords } from '../words/works.ts';
import type { AuthorsBefore } from './authors-before.ts';
import { bareWord } from './bare-word.ts';
import type { Token } from './tokens.ts';

/** `no` is no citation, `maybe` is one when a reference fits. */
export type Verdict = 'sure' | 'maybe' | 'no';

const acronym = /^(?=\p{Lu})[\p{Lu}\p{N}&.-]{2,10}$/u;

/** The words of a single name, a particle before them left out. */
function wordsOf({ names }: AuthorsBefore): readonly string[] {
  const words = names[0]?.words ?? [];
  const first = words.findIndex((word) => !/^\p{Ll}/u.test(word) && !capitalParticles.has(word));
  return first === -1 ? words : words.slice(first);
}

/** A single name that may as well be a date, a place, or a part of the text. */
function isDoubtful(authors: AuthorsBefore): boolean {
  if (authors.names.length > 1 || authors.others !== 'none') return false;
  const words = wordsOf(authors).map(bareWord);
  const name = words.join(' ');
  const last = words.at(-1) ?? '';
  if (kindWords.has(name) || workWords.has(name)) return true;
  if (placeNames.has(name) || labelWords.has(name) || dateWords.has(name)) return true;
  return words.length > 1 && (labelWords.has(last) || dateWords.has(last));
}

/** `12 March`, `Table 2`: numbers and months before the year belong to something else. */
function isDate({ names, before }: AuthorsBefore): boolean {
  const words = names[0]?.words ?? [];
  return (
    words.length === 1 &&
    dateWords.has(bareWord(words[0] ?? '')) &&
    before.at(-1)?.kind === 'number'
  );
}

/** Whether the word before the authors lets a source follow. */
function leadsToSource(before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'sign' || before.kind === 'number') return true;
  return (
    prefixWords.has(bareWord(before.text)) || articles.has(bareWord(before.text)) || before.stops
  );
}

/**
 * Judges authors inside the brackets of the year.
 * @param endsThere whether a comma, semicolon or the end of the bracket stands behind the year
 */
export function judgeParenthetical(authors: AuthorsBefore, endsThere: boolean): Verdict {
  if (isDate(authors)) return 'no';
  if (authors.others === 'et-al') return 'sure';
  if (authors.isDated || isDoubtful(authors) || !leadsToSource(authors.before.at(-1)))
    return 'maybe';
  if (authors.hasComma) return 'sure';
  const words = wordsOf(authors).map(bareWord);
  const before = authors.before.at(-1);
  const isThing =
    before !== undefined &&
    articles.has(bareWord(before.text)) &&
    !words.some((word) => organisationWords.has(word));
  const isOpener = words.every((word) => openers.has(word));
  return endsThere && !isOpener && !isThing ? 'sure' : 'maybe';
}

/**
 * Judges authors in running prose before a year in brackets.
 * @param isSubject whether behind the bracket stands what sources do: *argues*, *viser*, *zeigt*
 */
export function judgeNarrative(authors: AuthorsBefore, isSubject: boolean): Verdict {
  if (isDate(authors)) return 'no';
  if (authors.others !== 'none' || authors.acronym !== null) return 'sure';
  if (authors.names.length > 1) return 'sure';
  const words = wordsOf(authors);
  if (
    isDoubtful(authors) ||
    authors.hasComma ||
    words.every((word) => openers.has(bareWord(word)))
  ) {
    return 'maybe';
  }
  if (authors.names[0]?.initials !== '' || authors.isPossessive) return 'sure';
  if (words.some((word) => organisationWords.has(bareWord(word)))) return 'sure';
  if (words.every((word) => acronym.test(word))) return 'sure';
  const before = authors.before.at(-1);
  if (before !== undefined && articles.has(bareWord(before.text))) return 'maybe';
  if (words.length === 1) return isSubject || mayNameAuthor(authors) ? 'sure' : 'maybe';
  const isAttributed = before !== undefined && attributionWords.has(bareWord(before.text));
  return words.length === 2 && (isAttributed || isListed(authors)) ? 'sure' : 'maybe';
}

/** Whether a single name stands where an author would: after *by* or *as*, at the start of a sentence, behind a comma. */
function mayNameAuthor({ before, wasTrimmed }: AuthorsBefore): boolean {
  const last = before.at(-1);
  if (last === undefined || wasTrimmed || last.stops || last.isConnective) return true;
  const word = bareWord(last.text);
  if (last.kind === 'sign' || sourceVerbSet.has(word)) return true;
  return attributionWords.has(word) || clauseWords.has(word);
}

/** Behind another citation: `Smith (2019), García Márquez (2016) and …`. */
function isListed({ before }: AuthorsBefore): boolean {
  const joint = before.at(-1);
  const isJoint = joint !== undefined && (joint.isConnective || joint.text === ',');
  const bracket = before.at(-2);
  return (
    isJoint && (bracket?.text === ')' || (bracket?.text === ',' && before.at(-3)?.text === ')'))
  );
}
