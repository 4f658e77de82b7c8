import type { FigureRow } from '../../check/data/figures-schema.ts';
import { sourcesOfRow } from './figure-sources.ts';
import { ofThePublication, thePublication } from './publication-words.ts';

export const problemWords = {
  contradicted: `Contradicted elsewhere in ${thePublication}`,
  unsourced: `Missing source: ${thePublication} names none`,
  missing: `Missing source: not in ${ofThePublication} list`,
  undated: 'Year not said',
  other: 'Another known problem',
} as const;

export type ProblemKind = keyof typeof problemWords;

/** The kinds of problems a figure is known to have, for the filter. */
export function problemKinds(figure: FigureRow): ProblemKind[] {
  const kinds: ProblemKind[] = [];
  if ((figure.contradicts ?? []).length > 0) kinds.push('contradicted');
  if (figure.unsourced !== undefined) kinds.push('unsourced');
  if (sourcesOfRow('figures', figure.id).some(({ isMissing }) => isMissing)) kinds.push('missing');
  if (figure.kind === 'measure' && figure.year === 'not-said') kinds.push('undated');
  if (kinds.length === 0 && (figure.problems ?? []).length > 0) kinds.push('other');
  return kinds;
}
