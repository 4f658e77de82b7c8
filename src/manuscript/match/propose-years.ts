import { agrees } from './compare.ts';
import type { Hit } from './exact.ts';
import type { Label } from './label.ts';
import type { Claimed, Proposal } from './proposal.ts';
import { weights } from './weights.ts';
import { isSwapped } from './years.ts';

/** How a year that is not the same weighs when all authors are. */
function weighYear({ citation }: Label, hit: Hit, isClaimed: boolean, isOnly: boolean): number {
  const { years } = hit.indexed.reference;
  const cited = citation.year;
  if (cited !== null && years.some((one) => isSwapped(cited, one))) return weights.yearSwapped;
  if (isClaimed) return weights.yearOther;
  const support = citation.authors.length > 1 ? weights.yearWithCoAuthor : 0;
  if (hit.year === 'near') {
    const apart = Math.min(...years.map((one) => Math.abs(Number(one) - Number(cited))));
    return weights.yearNear + apart * weights.yearApart + support;
  }
  const isUndated = years.length === 0 || cited === null;
  return isOnly && (hit.year === 'slip' || isUndated)
    ? weights.yearOnly + support
    : weights.yearOther;
}

/**
 * Weighs a reference by the cited authors whose year is another.
 * @param isOnly whether the list has no other work of exactly these authors
 */
export function proposeByYear(
  label: Label,
  hit: Hit,
  claimed: Claimed,
  isOnly: boolean,
): Proposal | null {
  const { indexed, year, first } = hit;
  const { years, yearText, letter } = indexed.reference;
  if (year === 'same' || !agrees(hit) || first === 'spelling') return null;
  const isNearlySame = first === 'diacritics';
  const score =
    weighYear(label, hit, claimed.has(indexed), isOnly) +
    (isNearlySame ? weights.yearDiacritics : 0);
  const listed = years[0] ?? (yearText === '' ? 'no year' : yearText);
  const differences = [...hit.differences, `${label.citation.yearText} → ${listed}${letter}`];
  return { label, indexed, status: 'year-mismatch', score, differences };
}

/** `2019b` where the list has `2019a` alone. */
export function proposeByLetter(label: Label, hit: Hit, claimed: Claimed): Proposal | null {
  const { citation } = label;
  const { letter, years } = hit.indexed.reference;
  const differ = letter !== '' && citation.letter !== '' && letter !== citation.letter;
  if (!differ || hit.year !== 'same' || hit.rest !== 'same' || hit.first !== 'same') return null;
  const differences = [`${citation.yearText} → ${years[0] ?? ''}${letter}`];
  const score = claimed.has(hit.indexed) ? weights.yearOther : weights.yearLetter;
  return { label, indexed: hit.indexed, status: 'year-mismatch', score, differences };
}
