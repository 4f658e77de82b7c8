import { foldLetters } from '../../text/fold.ts';
import type { Candidate } from '../audit-types.ts';
import type { AuditReference } from '../types.ts';
import type { Hit } from './exact.ts';
import type { Label } from './label.ts';
import type { Verdict } from './verdict.ts';

/** Titles this much alike belong to one work that was listed twice. */
const SAME_WORDS = 0.75;

const wordsOf = (title: string): Set<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );

function isSameWork(a: AuditReference, b: AuditReference): boolean {
  if (a.doi !== '' && b.doi !== '') return a.doi === b.doi;
  const [one, other] = [wordsOf(a.title), wordsOf(b.title)];
  if (one.size === 0 || other.size === 0) return false;
  const common = [...one].filter((word) => other.has(word)).length;
  const isLike = common / Math.max(one.size, other.size) >= SAME_WORDS;
  return isLike || nearlySame(one, other);
}

/** `Migrant Stock` and `Migration Stock`: all words but one, which begins alike. */
function nearlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [extra, ...more] = [...one].filter((word) => !other.has(word));
  const [missing, ...others] = [...other].filter((word) => !one.has(word));
  if (extra === undefined || missing === undefined || more.length + others.length > 0) return false;
  return one.size > 2 && extra.slice(0, 5) === missing.slice(0, 5);
}

/** Order in which styles give letters to works of one year: by title. */
const byTitle = (a: Hit, b: Hit): number => {
  const [one, other] = [a, b].map(({ indexed }) => foldLetters(indexed.reference.title));
  if (one === undefined || other === undefined) return 0;
  return one < other ? -1 : one > other ? 1 : a.indexed.order - b.indexed.order;
};

const candidate = ({ indexed, differences }: Hit, score: number): Candidate => ({
  key: indexed.reference.key,
  score,
  differences,
});

const matched = (hits: readonly Hit[], chosen: readonly Hit[]): Verdict => ({
  status: 'matched',
  keys: chosen.map(({ indexed }) => indexed.reference.key),
  candidates: hits.map((hit) => candidate(hit, chosen.includes(hit) ? 1 : 0.5)),
});

function ambiguous(hits: readonly Hit[], why: string): Verdict {
  return {
    status: 'ambiguous',
    keys: hits.map(({ indexed }) => indexed.reference.key),
    candidates: hits.map((hit) => ({
      ...candidate(hit, 0.7),
      differences: [...hit.differences, why],
    })),
  };
}

/** Decides between the references that agree with a citation: one, several that are one work, or nobody knows. */
export function settle(label: Label, hits: readonly Hit[]): Verdict {
  const { letter, year } = label.citation;
  const [first] = hits;
  if (first === undefined) return { status: 'missing', keys: [], candidates: [] };
  if (letter !== '') {
    const lettered = hits.filter(({ indexed }) => indexed.reference.letter === letter);
    if (lettered.length > 0) return matched(hits, lettered);
  }
  const isOneWork = hits.every(({ indexed }) =>
    isSameWork(indexed.reference, first.indexed.reference),
  );
  const letters = [...label.letters].filter((one) => one !== '').sort();
  if (letter !== '' && letters.length > hits.length) {
    const cited = letters.map((one) => `${year ?? ''}${one}`).join(' and ');
    const works = hits.length === 1 ? 'is one such work' : `are ${hits.length} such works`;
    return ambiguous(hits, `${cited} are cited, and there ${works}`);
  }
  if (hits.length === 1 || isOneWork) return matched(hits, hits);
  if (letter !== '') {
    const at = Math.min(letter.charCodeAt(0) - 97, hits.length - 1);
    const chosen = [...hits].sort(byTitle)[at];
    return matched(hits, chosen === undefined ? [] : [chosen]);
  }
  return ambiguous(hits, `fits ${hits.length} references alike`);
}
