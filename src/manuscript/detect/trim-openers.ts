import { dateWords } from '../words/dates.ts';
import { labelWords } from '../words/labels.ts';
import { openers, openingAdverbs } from '../words/openers.ts';
import { capitalParticles, particles } from '../words/particles.ts';
import { placeNames } from '../words/places.ts';
import { workWords } from '../words/works.ts';
import { bareWord } from './bare-word.ts';
import type { Token } from './tokens.ts';

interface Trimmed {
  readonly words: readonly Token[];
  readonly wasTrimmed: boolean;
}

/** `IN`, `US`, `WE`: capitals throughout are no word that begins a sentence. */
const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** A capitalised word that opens a sentence or a bracket. */
function isOpener(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'name' || isAcronym(word.text) || !openers.has(bareWord(word.text)))
    return false;
  // `Le Pen`, `Del Boca`: a particle with a capital may as well be part of the name.
  return !(at === 0 && words.length <= 3 && capitalParticles.has(word.text));
}

/** `der Studie von Müller`: what somebody wrote, and the small words around it, are not their name. */
function isWork(words: readonly Token[], at: number): boolean {
  const isWorkAt = (one: number): boolean => workWords.has(bareWord(words[one]?.text ?? ''));
  const isSmall = (one: number): boolean => words[one]?.kind === 'small';
  if (isSmall(at)) return isWorkAt(at - 1) || (isWorkAt(at + 1) && isSmall(at + 2));
  return isWorkAt(at) && isSmall(at + 1);
}

const isLeftOver = (words: readonly Token[], at: number): boolean =>
  at > 0 && words[at]?.kind === 'small' && !particles.has(bareWord(words[at]?.text ?? ''));

/**
 * Leaves out words before a name that prose put there. Where nothing would be left the last word
 * stays, since He, Do and See are names too; a month behind such words is none.
 */
export function trimOpeners(words: readonly Token[]): Trimmed {
  let from = 0;
  while (
    from < words.length - 1 &&
    (isOpener(words, from) || isWork(words, from) || isLeftOver(words, from))
  ) {
    from += 1;
  }
  const rest = words.slice(from);
  const isDate = rest.length === 1 && dateWords.has(bareWord(rest[0]?.text ?? ''));
  return { words: isDate && from > 0 ? [] : rest, wasTrimmed: from > 0 };
}

/**
 * Whether words before a comma open the sentence rather than a list of authors: `However, Smith and
 * Jones`, `In Norway, Smith and Jones`.
 */
export function opensSentence(words: readonly Token[]): boolean {
  const text = (some: readonly Token[]): string =>
    some.map((word) => bareWord(word.text)).join(' ');
  if (openingAdverbs.has(text(words))) return true;
  const trimmed = trimOpeners(words);
  const name = text(trimmed.words);
  return (
    trimmed.wasTrimmed && (placeNames.has(name) || dateWords.has(name) || labelWords.has(name))
  );
}
