import type { Reference } from '../../bib/library.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareWorks, type WorkMatch } from './compare-works.ts';
import { declaredDifferent } from './declared-different.ts';
import { describeWork } from './describe-work.ts';

interface Duplicate {
  readonly reference: Reference;
  /** The earliest entry of the same work. */
  readonly other: Reference;
  readonly match: WorkMatch;
}

/** Entries that are a work entered before, each once, in the order of the library. */
export function findDuplicates(references: readonly Reference[]): Duplicate[] {
  const works = references.map(describeWork).filter((work) => work !== null);
  const found = new Map<number, { other: number; match: WorkMatch }>();
  for (const [first, second] of candidatePairs(works)) {
    const [a, b] = [works[first], works[second]];
    if (a === undefined || b === undefined) continue;
    const match = compareWorks(a, b);
    if (match === null || declaredDifferent(a.reference, b.reference)) continue;
    const known = found.get(second);
    if (known === undefined || isBetter({ other: first, match }, known)) {
      found.set(second, { other: first, match });
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, { other, match }]) => {
      const [reference, earlier] = [works[at]?.reference, works[other]?.reference];
      return reference && earlier ? [{ reference, other: earlier, match }] : [];
    });
}

interface Found {
  readonly other: number;
  readonly match: WorkMatch;
}

function isBetter(one: Found, than: Found): boolean {
  if (one.match !== than.match) return one.match === 'same';
  return one.other < than.other;
}
