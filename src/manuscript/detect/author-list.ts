import type { CitedName } from '../types.ts';
import { type NameRun, readNameRun } from './name-run.ts';
import type { Token } from './tokens.ts';
import { opensSentence, trimOpeners } from './trim-openers.ts';

interface AuthorList {
  readonly names: readonly CitedName[];
  readonly acronym: string | null;
  /** Offset of the first word of the first name. */
  readonly start: number;
  /** Whether words before the first name were dropped as not belonging to it. */
  readonly wasTrimmed: boolean;
}

/**
 * Reads the authors whose list ends with the last token; null when it is no name. Goes from right to
 * left, since where authors end is known and where they begin is not.
 * @param joinsByComma whether a comma alone may stand between two authors
 */
export function readAuthorList(tokens: readonly Token[], joinsByComma: boolean): AuthorList | null {
  const last = readNameRun(tokens, tokens.length - 1);
  if (last === null) return null;
  const runs = [last];
  let joins = joinsByComma;
  for (let before = last.before; ; ) {
    const joint = readJoint(tokens, before, joins);
    const next = joint === null ? null : readNameRun(tokens, joint.at);
    if (joint === null || next === null) break;
    joins ||= joint.isConnective;
    runs.unshift(next);
    before = next.before;
  }
  return listOf(tokens, runs);
}

/** Where the name before a connective or comma ends; null when there is neither. */
function readJoint(tokens: readonly Token[], at: number, joinsByComma: boolean) {
  const token = tokens[at];
  if (token === undefined || token.stops) return null;
  if (token.isConnective) {
    return { at: at - (tokens[at - 1]?.text === ',' ? 2 : 1), isConnective: true };
  }
  return token.text === ',' && joinsByComma ? { at: at - 1, isConnective: false } : null;
}

function listOf(tokens: readonly Token[], all: readonly NameRun[]): AuthorList | null {
  const [outer] = all;
  const isOutside =
    outer !== undefined &&
    all.length > 1 &&
    hasCommaBehind(tokens, outer) &&
    opensSentence(outer.words);
  const runs = isOutside ? all.slice(1) : all;
  const trimmed = trimOpeners(runs[0]?.words ?? []);
  const [first] = trimmed.words;
  if (first === undefined) return null;
  const names = runs.map(
    ({ words, initials }, at): CitedName => ({
      words: (at === 0 ? trimmed.words : words).map(({ text }) => text.replace(/[.'’]+$/u, '')),
      initials,
    }),
  );
  return {
    names,
    acronym: runs.at(-1)?.acronym ?? null,
    start: startOf(tokens, first, runs[0]),
    wasTrimmed: trimmed.wasTrimmed || isOutside,
  };
}

function hasCommaBehind(tokens: readonly Token[], { words }: NameRun): boolean {
  const last = words.at(-1);
  return tokens.find(({ start }) => last !== undefined && start >= last.end)?.text === ',';
}

/** Initials before the first word belong to the citation: `K. E. Dupuy`. */
function startOf(tokens: readonly Token[], first: Token, run: NameRun | undefined): number {
  let at = tokens.indexOf(first);
  if (run === undefined || run.initials === '') return first.start;
  while (tokens[at - 1]?.kind === 'initials') at -= 1;
  return tokens[at]?.start ?? first.start;
}
