import type { ReferenceName } from '../types.ts';
import { innerWords } from '../words/inner-words.ts';

const acronymInBrackets = /[([]\s?(\p{Lu}[\p{L}\p{N} &.-]{1,14})\s?[)\]]/u;
const anyBrackets = /\s*[([][^()[\]]{1,80}[)\]]\s*/gu;

/** Capitals of an organisation's words, small words left out: `WHO`, `UNDESA`. */
export function deriveAcronyms(name: string): string[] {
  const words = name
    .replace(anyBrackets, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length < 2) return [];
  const initialsOf = (some: readonly string[]): string =>
    some.map((word) => word[0] ?? '').join('');
  const main = words.filter((word) => !innerWords.has(word.toLowerCase()) && word !== 'and');
  const short = initialsOf(main);
  const long = initialsOf(words);
  // `UN Office on Drugs and Crime`: a word in capitals counts with all its letters.
  const mixed = main
    .map((word) => (word === word.toUpperCase() && word.length <= 4 ? word : (word[0] ?? '')))
    .join('');
  return [...new Set([short, long, mixed])].filter(({ length }) => length >= 2);
}

/** Under which spellings a name may be cited, the usual one first. */
export function formsOf({ family, given, particle, isOrganisation }: ReferenceName): string[] {
  if (!isOrganisation) {
    const whole = particle === '' ? family : `${particle} ${family}`;
    const full = given === '' ? [] : [`${given} ${whole}`, `${whole} ${given}`];
    return [...new Set([whole, family, ...full])].filter((form) => form !== '');
  }
  const bare = family.replace(anyBrackets, ' ').trim();
  const short = acronymInBrackets.exec(family)?.[1];
  return [...new Set([bare, family, ...(short === undefined ? [] : [short])])].filter(
    (form) => form !== '',
  );
}

/** How a name is shown in a difference. */
export const shownName = (name: ReferenceName): string => formsOf(name)[0] ?? '';
