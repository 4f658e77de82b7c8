import { wordPattern } from '../words/by-language.ts';
import { connectives } from '../words/connectives.ts';
import { innerWords } from '../words/inner-words.ts';
import { organisationWords } from '../words/organisations.ts';
import { particles } from '../words/particles.ts';

const letters = '(?:\\p{Lu}\\.?[-‐‑\\s]?){1,5}|\\p{Lu}{1,4}|(?:Th|Ch|Yu|Chr)\\.(?:\\s?\\p{Lu}\\.)?';
/** Small words between or behind letters: `A. C. de O.`, `A. von`. */
const smallInside = '(?:de|da|do|dos|das|van|von|af|av|du|di|del|der|den|la|le)';
const onlyInitials = new RegExp(
  `^(?:${letters})(?:\\s?${smallInside}(?:\\s${smallInside}){0,2}(?:\\s(?:\\p{Lu}\\.\\s?){1,3})?)?$`,
  'u',
);
const initialsFirst = /^((?:\p{Lu}\.[-‐‑\s]?){1,5}|\p{Lu}{1,3}\s)\s?(\p{L}.*)$/u;
const initialsLast = /^(.{2,60}?)\s((?:\p{Lu}\.[-‐‑\s]?){1,4}|\p{Lu}{1,3})$/u;
const acronymInBrackets = /[([]\s?\p{Lu}[\p{L}\p{N} &.-]{1,14}[)\]]/u;

/** What stands between two commas or connectives of a list of authors. */
export interface Piece {
  readonly text: string;
  /** `initials`: letters alone; `first`: letters, then a name; `last`: a name, then letters; `words`: neither. */
  readonly kind: 'initials' | 'first' | 'last' | 'words';
  /** The name without its letters, and the letters. */
  readonly name: string;
  readonly letters: string;
  readonly isBody: boolean;
  readonly wordCount: number;
}

const joints = [...connectives].filter((word) => word.length > 1 || word === '&');
const joint = new RegExp(
  `\\s*[;,]\\s*(?:(?:${wordPattern(joints)})\\s+)?|\\s+(?:${wordPattern(joints)})\\s+`,
  'iu',
);

/** Whether a name is one of an organisation: by a word, a short form in brackets, a small word inside. */
export function looksLikeBody(name: string): boolean {
  if (acronymInBrackets.test(name)) return true;
  const words = name.split(/[^\p{L}\p{M}'’-]+/u);
  if (words.some((word) => organisationWords.has(word.toLowerCase()))) return true;
  return words.slice(1, -1).some((word) => innerWords.has(word) && !particles.has(word));
}

function readPiece(text: string): Piece {
  const isBody = looksLikeBody(text);
  const wordCount = text.split(/\s+/).length;
  const make = (kind: Piece['kind'], name: string, found: string): Piece => ({
    text,
    kind,
    name: name.trim(),
    letters: found.trim(),
    isBody,
    wordCount,
  });
  if (onlyInitials.test(text)) return make('initials', '', text);
  const [, before, after] = initialsFirst.exec(text) ?? [];
  if (before !== undefined && after !== undefined) return make('first', after, before);
  const [, name, behind] = initialsLast.exec(text) ?? [];
  if (name !== undefined && behind !== undefined) return make('last', name, behind);
  return make('words', text, '');
}

/** Parts a list of authors at commas, semicolons and connectives; the comma inside `Smith, J.` parts too. */
export const readPieces = (list: string): Piece[] =>
  list
    .split(joint)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map(readPiece);
