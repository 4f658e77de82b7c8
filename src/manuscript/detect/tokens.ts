import { connectives } from '../words/connectives.ts';
import { innerWords } from '../words/inner-words.ts';
import { initialsPattern, nameAbbreviations } from '../words/name-parts.ts';
import { particles } from '../words/particles.ts';

/** What a token before a year can be in a list of authors. */
type TokenKind = 'name' | 'initials' | 'small' | 'lower' | 'number' | 'sign';

export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
  /** Offsets into the plain text of the manuscript. */
  readonly start: number;
  readonly end: number;
  /** A full stop at its end that may end a sentence. */
  readonly stops: boolean;
  readonly isConnective: boolean;
}

const pattern =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:(?:\.[-‐‑]?|['’‘ʼ\-‐‑–])[\p{L}\p{M}\p{N}]+)*(?:['’](?=[\s,;.)]))?\.?|['’]t(?=\s))|(\p{N}[\p{N}.,/–-]*)|(\S)/gu;
const upper = /^['’]?[\p{Lu}\p{Lt}]/u;
/** Letters without case, as in Chinese, Arabic or Hebrew. */
const caseless = /^\p{Lo}/u;
/** `d'Arcy`, `al-Khatib`, `eHealth`: small at first, and a name nevertheless. */
const upperInside = /^\p{Ll}{1,5}['’\-‐‑]?\p{Lu}/u;

function kindOf(word: string): TokenKind {
  if (initialsPattern.test(word)) return 'initials';
  if (upper.test(word) || caseless.test(word) || upperInside.test(word)) return 'name';
  const bare = word.replace(/['’.]+$/u, '').toLowerCase();
  const isSmall = particles.has(bare) || innerWords.has(bare) || particles.has(word);
  return isSmall ? 'small' : 'lower';
}

function stops(word: string, kind: TokenKind): boolean {
  if (!word.endsWith('.') || kind === 'initials') return false;
  return !nameAbbreviations.has(word.slice(0, -1).toLowerCase());
}

/** The words, numbers and signs of a piece of plain text that begins at `offset`. */
export function tokenize(piece: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const match of piece.matchAll(pattern)) {
    const [text, word, number] = match;
    const start = offset + match.index;
    const kind = word !== undefined ? kindOf(word) : number !== undefined ? 'number' : 'sign';
    tokens.push({
      text,
      kind,
      start,
      end: start + text.length,
      stops: kind !== 'sign' && kind !== 'number' && stops(text, kind),
      isConnective: connectives.has(text.toLowerCase()),
    });
  }
  return tokens;
}
