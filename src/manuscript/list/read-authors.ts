import type { Guess, ReferenceName } from '../types.ts';
import { etAl } from '../words/and-others.ts';
import { wordPattern } from '../words/by-language.ts';
import { looksLikeBody, type Piece, readPieces } from './author-pieces.ts';
import {
  organisation,
  readAllInverted,
  readAsSaid,
  readInverted,
  readWithInitials,
} from './listed-names.ts';

export interface ListedAuthors extends Guess<readonly ReferenceName[]> {
  /** Whether the list was cut short by `et al.` or an ellipsis. */
  readonly isCut: boolean;
}

const roleWords =
  'eds?|hrsg|hg|red|redaktør|utg|dirs?|coords?|comps?|orgs?|trans|ed\\. and trans|editors?|herausgeber';
const roles = new RegExp(`[,\\s]*[([]?\\b(?:${roleWords})\\b\\.?[)\\]]?[,.]?\\s*$`, 'iu');
const rolesInside = new RegExp(`\\s*\\((?:${roleWords})\\.?\\),?`, 'giu');
const others = new RegExp(`[,\\s]+(?:${wordPattern(etAl)})[,.]?\\s*$`, 'iu');
const ellipsis = /(?:…|\.\s?\.\s?\.)/u;
const legal =
  /^(?:directive|regulation|council (?:directive|regulation)|commission (?:decision|regulation)|decision|act|law|lov|forskrift|gesetz|verordnung|richtlinie|loi|décret|directiva|ley|convention|treaty|protocol)\b/iu;
/** A title stands in the place of authors: in quotation marks, or with a colon in it. */
const opensTitle = /^[\s*_]*["“„‘«»]|\p{L}:\s/u;
/** A list with more letters or names than these was not read right. */
const LONGEST = 1500;
const MOST_NAMES = 60;
/** Words of a family name before its comma, and of given names behind it. */
const MOST_FAMILY_WORDS = 4;
const MOST_GIVEN_WORDS = 4;

/** The list without roles, *et al.*, ellipsis and signs at its end. */
function bareList(head: string): string {
  const list = head
    .replace(rolesInside, '')
    .replace(others, '')
    .replace(ellipsis, ' ')
    .replace(/[*_"“”]/g, '')
    .replace(roles, '')
    .replace(/[\s,:;(]+$/u, '')
    .trim();
  return /(?:^|[\s.,-])\p{Lu}\.$/u.test(list) ? list : list.replace(/\.$/u, '');
}

/** Whether a family name and given names stand at the beginning, a comma between. */
function isInverted([family, given]: readonly Piece[]): boolean {
  if (family === undefined || given === undefined || family.kind !== 'words' || family.isBody)
    return false;
  if (given.kind === 'initials' || given.isBody || given.wordCount > MOST_GIVEN_WORDS) return false;
  return family.wordCount === 1 || (family.wordCount <= MOST_FAMILY_WORDS && given.wordCount === 1);
}

/** `UN DESA`: two short forms, and no initials before a name in capitals. */
const isAcronyms = ({ kind, name, letters }: Piece): boolean =>
  kind === 'first' && /^\p{Lu}{2,6}$/u.test(name) && /^\p{Lu}{2,3}$/u.test(letters);

function readNames(list: string): Guess<readonly ReferenceName[]> {
  const pieces = readPieces(list);
  const [first, second] = pieces;
  const guess = (value: readonly ReferenceName[], confidence: number) => ({ value, confidence });
  if (first === undefined || pieces.length > MOST_NAMES) return guess([], 0);
  if (/;/.test(list) && /,/.test(list)) return guess(readAllInverted(list), 0.85);
  if (pieces.length === 1 && isAcronyms(first)) return guess([organisation(list)], 0.8);
  const hasInitials =
    second?.kind === 'initials' || first.kind === 'last' || first.kind === 'first';
  if (hasInitials && !first.isBody) return guess(readWithInitials(pieces), 0.95);
  if (isInverted(pieces)) return guess(readInverted(pieces), 0.8);
  if (first.isBody || looksLikeBody(list)) return guess([organisation(list)], 0.85);
  if (pieces.length === 1 && first.wordCount === 1) return guess([organisation(list)], 0.8);
  if (pieces.every(({ wordCount }) => wordCount <= MOST_FAMILY_WORDS)) {
    return guess(readAsSaid(pieces), pieces.length > 1 ? 0.7 : 0.6);
  }
  return first.wordCount <= 12 ? guess([organisation(list)], 0.4) : guess([], 0.2);
}

/** Reads the authors of an entry from its head, the text before its year. */
export function readListedAuthors(head: string): ListedAuthors {
  const isCut = ellipsis.test(head) || others.test(head);
  const list = bareList(head);
  if (list === '' || list.length > LONGEST || legal.test(list) || opensTitle.test(head)) {
    return { value: [], confidence: 0.2, isCut };
  }
  return { ...readNames(list), isCut };
}
