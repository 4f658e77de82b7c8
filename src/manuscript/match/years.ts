import type { AuditReference, DetectedCitation } from '../types.ts';

/** How the years of a citation and a reference relate. */
export type YearFit = 'same' | 'near' | 'slip' | 'other';

/** Years apart that a wrong year usually is. */
const NEAR = 2;

const digitsOf = (year: string): string => [...year].sort().join('');
const differing = (a: string, b: string): number =>
  [...a].filter((digit, at) => digit !== b[at]).length;

/** Whether two of the digits are swapped, as in 2012 and 2021. */
export const isSwapped = (a: string, b: string): boolean =>
  digitsOf(a) === digitsOf(b) && differing(a, b) === 2;

function fitOf(cited: string, listed: string): YearFit {
  if (cited === listed) return 'same';
  if (Math.abs(Number(cited) - Number(listed)) <= NEAR) return 'near';
  return isSwapped(cited, listed) || differing(cited, listed) === 1 ? 'slip' : 'other';
}

const order: readonly YearFit[] = ['same', 'near', 'slip', 'other'];
const notYet =
  /press|forthcoming|appear|submitted|accepted|prepar|prepublished|trykk|druck|presse|prensa|stampa|prelo|erscheinen|parai|parać|para[iî]tre/iu;

/** Compares years; a citation without one fits a reference without one. */
export function compareYears(citation: DetectedCitation, reference: AuditReference): YearFit {
  const cited = [citation.year, citation.otherYear].filter((year) => year !== null);
  if (cited.length === 0) {
    if (reference.years.length === 0) return 'same';
    return notYet.test(citation.yearText) && notYet.test(reference.yearText) ? 'same' : 'other';
  }
  const fits = cited.flatMap((one) => reference.years.map((year) => fitOf(one, year)));
  return order.find((fit) => fits.includes(fit)) ?? 'other';
}
