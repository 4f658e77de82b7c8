import type { DetectedCitation } from '../types.ts';
import { agrees } from './compare.ts';
import type { Hit } from './exact.ts';
import { type FirstName, firstNames } from './first-author.ts';
import type { Label } from './label.ts';
import { nameKey } from './name-key.ts';
import type { Claimed, Proposal } from './proposal.ts';
import { proposeByName } from './propose-names.ts';
import { proposeByLetter, proposeByYear } from './propose-years.ts';
import type { Indexed, ReferenceIndex } from './reference-index.ts';
import { compareYears } from './years.ts';

/**
 * All references that a citation without an exact one may mean, best first.
 * @param hits references found by the name of the first author
 * @param claimed references that other citations mean exactly
 */
export function propose(
  label: Label,
  hits: readonly Hit[],
  claimed: Claimed,
  index: ReferenceIndex,
): Proposal[] {
  const { citation } = label;
  const readings = firstNames(citation);
  const sameYear = [...lookAround(citation, readings, index)].filter(
    ({ reference }) => compareYears(citation, reference) === 'same',
  );
  const isOnly = hits.filter(agrees).length === 1;
  const found = [
    ...sameYear.map((indexed) => proposeByName(label, indexed, readings, claimed, index)),
    ...hits.map(
      (hit) => proposeByLetter(label, hit, claimed) ?? proposeByYear(label, hit, claimed, isOnly),
    ),
  ];
  return found
    .filter((proposal) => proposal !== null)
    .sort((a, b) => b.score - a.score || a.indexed.order - b.indexed.order);
}

/** References whose first author is spelled alike, bears the name in part, or is one of the authors cited. */
function lookAround(
  citation: DetectedCitation,
  readings: readonly FirstName[],
  index: ReferenceIndex,
): Set<Indexed> {
  const years = [citation.year, citation.otherYear].filter((year) => year !== null);
  const keys = readings.map(({ text }) => nameKey(text));
  const partners = citation.authors.slice(1).map(({ words }) => nameKey(words.join(' ')));
  return new Set([
    ...years.flatMap((year) => keys.flatMap((key) => index.alike(key, year))),
    ...keys.flatMap((key) => [...index.byFirstAuthor(key), ...index.byPartOfName(key)]),
    ...partners.flatMap((key) => index.byFirstAuthor(key)),
  ]);
}
