import { editDistance } from '../../text/distance.ts';
import type { ComparableName, ComparableNames } from './comparable-names.ts';

/** Whether two lists can name the same people; null when one of them is empty. */
export function sameCreators(a: ComparableNames, b: ComparableNames): boolean | null {
  if (a.names.length === 0 || b.names.length === 0) return null;
  const isCut = a.andOthers || b.andOthers;
  if (!isCut && a.names.length !== b.names.length) return false;
  const [first, second] = [a.names[0], b.names[0]];
  if (first === undefined || second === undefined || !sameName(first, second)) return false;
  const shorter = Math.min(a.names.length, b.names.length);
  return a.names.slice(1, shorter).every((name, at) => {
    const other = b.names[at + 1];
    return other !== undefined && sameName(name, other);
  });
}

/** Whether two spellings can be one name: initials for given names, a letter amiss, an acronym. */
function sameName(a: ComparableName, b: ComparableName): boolean {
  if (a.isOrganisation || b.isOrganisation) {
    return wholeName(a) === wholeName(b) || isAcronymOf(a, b) || isAcronymOf(b, a);
  }
  const isFamilyNear = a.family === b.family || isLetterAmiss(a.family, b.family);
  // Family and given name may be in each other's place.
  if (!isFamilyNear) return wordSet(a) === wordSet(b);
  return a.given === '' || b.given === '' || a.given.charAt(0) === b.given.charAt(0);
}

const LONG_NAME = 6;
const LONGEST_NAME = 60;

function isLetterAmiss(a: string, b: string): boolean {
  if (a.length < LONG_NAME || a.length > LONGEST_NAME) return false;
  return editDistance(a, b, 1) === 1;
}

const wholeName = ({ given, family }: ComparableName): string =>
  letters(given === '' ? family : `${given} ${family}`);

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const wordSet = ({ given, family }: ComparableName): string =>
  `${family} ${given}`
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(' ')
    .trim();

const smallWords = new Set(
  'of the and for on in i og for und der die des de du la et y'.split(' '),
);

function isAcronymOf(short: ComparableName, long: ComparableName): boolean {
  if (/\s/.test(short.family) || short.given !== '') return false;
  const words = long.family.split(/[^\p{L}\p{N}]+/u).filter((word) => !smallWords.has(word));
  return words.length > 1 && words.map((word) => word.charAt(0)).join('') === short.family;
}
