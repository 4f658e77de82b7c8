import { readText } from '../bib/citation-js.ts';
import { joiningWords, organisationBeginnings, organisationWords } from './organisation-words.ts';
import { splitAtCommas, splitWords } from './written-names.ts';

/** Whether a name that no braces protect is surely that of an organisation. */
export function isOrganisation(name: string): boolean {
  const pieces = splitAtCommas(name).map((piece) => splitWords(piece).map(bare));
  const [first = []] = pieces;
  const words = pieces.flat();
  if (words.length < 2) return false;
  if (words.slice(1, -1).some((word) => joiningWords.has(word))) return true;
  // `Service, Robert` and `Bank, Steven` are persons: a single word before a comma tells nothing.
  if (pieces.length > 1 && first.length < 2) return false;
  const [one = '', two = ''] = first.map((word) => word.toLowerCase());
  return (
    organisationBeginnings.some(([a, b]) => a === one && b === two) ||
    first.some((word) => organisationWords.has(word.toLowerCase()))
  );
}

/** A word without its punctuation; one in braces is protected and tells nothing. */
const bare = (word: string): string =>
  word.startsWith('{')
    ? ''
    : readText(word)
        .replace(/[^\p{L}\p{M}\p{N}-]+/gu, '')
        .normalize('NFC');
