import { nameSuffixes } from '../words/name-parts.ts';
import { particles } from '../words/particles.ts';
import { bareWord } from './bare-word.ts';
import type { Token } from './tokens.ts';

/** No name of a person or an organisation has more words. */
const MOST_WORDS = 16;
/** Tokens of a remark in brackets between a name and its year. */
const LONGEST_REMARK = 12;
/** Words of scripts without capitals cannot be told from the prose around them. */
const MOST_CASELESS_WORDS = 3;
/** More letters than these are no initials. */
const MOST_INITIALS = 5;

/** A name before a year, as long as it may be. */
export interface NameRun {
  readonly words: readonly Token[];
  readonly initials: string;
  readonly acronym: string | null;
  /** Index of the token before the name, -1 when there is none. */
  readonly before: number;
}

const acronymPattern = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}&.\-–]{2,15}$/u;
const openings: ReadonlyMap<string, string> = new Map([
  [']', '['],
  [')', '('],
]);
/** Particles that stand alone in other languages, and in names only behind another particle. */
const secondParticles: ReadonlySet<string> = new Set(['in', 'op', 'aan', 'bij', 'as', 'at']);

/** Reads the name that ends at the token `end`, with its acronym, initials and suffix; null when there is none. */
export function readNameRun(tokens: readonly Token[], end: number): NameRun | null {
  const { acronym, before } = readAcronym(tokens, end);
  let at = before;
  if (nameSuffixes.has(bareWord(tokens[at]?.text ?? ''))) {
    at -= tokens[at - 1]?.text === ',' ? 2 : 1;
  }
  const run = readWords(tokens, at);
  if (run.words.length > 0) return { ...run, acronym };
  // `Smith, J.`: the initials stand behind a comma.
  if (run.initials === '' || tokens[run.before]?.text !== ',') return null;
  const surname = readWords(tokens, run.before - 1);
  return surname.words.length === 0 ? null : { ...surname, initials: run.initials, acronym };
}

/** Reads `[WHO]` behind a name, or passes over another short remark in brackets. */
function readAcronym(tokens: readonly Token[], end: number) {
  const open = openings.get(tokens[end]?.text ?? '');
  if (open === undefined) return { acronym: null, before: end };
  const word = tokens[end - 1]?.text ?? '';
  if (tokens[end - 2]?.text === open && acronymPattern.test(word)) {
    return { acronym: word, before: end - 3 };
  }
  const from = Math.max(0, end - LONGEST_REMARK);
  const opening = tokens.findLastIndex(({ text }, at) => at < end && (text === open || at < from));
  return { acronym: null, before: opening < from ? end : opening - 1 };
}

type Words = Omit<NameRun, 'acronym'>;

function readWords(tokens: readonly Token[], end: number): Words {
  const words: Token[] = [];
  let caseless = 0;
  let at = end;
  for (; at >= 0 && words.length < MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.stops && at < end)) break;
    if (token.kind === 'name') {
      if (/^\p{Lo}/u.test(token.text)) caseless += 1;
      if (caseless > MOST_CASELESS_WORDS) break;
    } else if (token.kind === 'small') {
      if (words.length === 0 || !leadsOn(tokens, at)) break;
    } else if (token.kind !== 'initials') break;
    words.unshift(token);
  }
  return { ...partInitials(words), before: at };
}

/** Whether a small word stands inside a name, or is a particle at its beginning. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const one = tokens[before];
    if (one === undefined || one.stops) break;
    if (one.kind === 'name' || one.kind === 'initials') {
      return !one.isConnective && !(tokens[at]?.isConnective ?? false);
    }
    if (one.kind !== 'small') break;
  }
  return isParticle(tokens[at]);
}

function isParticle(token: Token | undefined): boolean {
  if (token === undefined || token.isConnective) return false;
  const word = bareWord(token.text);
  return (particles.has(word) || particles.has(token.text)) && !secondParticles.has(word);
}

/** Tells initials before or behind a family name from it; an organisation keeps its letters. */
function partInitials(run: readonly Token[]): { words: readonly Token[]; initials: string } {
  const letters = run
    .filter(({ kind }) => kind === 'initials')
    .map(({ text }) => text)
    .join('');
  const initials = letters.replace(/[^\p{Lu}]/gu, '');
  const first = run.findIndex(({ kind }) => kind !== 'initials');
  if (first === -1) return { words: [], initials };
  const last = run.findLastIndex(({ kind }) => kind !== 'initials');
  const isInside = run.slice(first, last).some(({ kind }) => kind === 'initials');
  // `R for Data Science`: a letter before a small word is no given name.
  const isWord = run[first]?.kind === 'small' && !particles.has(run[first]?.text ?? '');
  if (isInside || isWord || initials.length > MOST_INITIALS) return { words: run, initials: '' };
  return { words: run.slice(first, last + 1), initials };
}
