import type { DetectedCitation } from '../types.ts';
import { nameKey } from './name-key.ts';

/** All citations of a manuscript that name the same authors and year in the same way. */
export interface Label {
  readonly citation: DetectedCitation;
  /** Positions in the list of citations. */
  readonly at: readonly number[];
  /** Letters that the manuscript puts behind this year of these authors. */
  readonly letters: ReadonlySet<string>;
}

const authorsKey = ({ authors, others, authorText }: DetectedCitation): string =>
  `${authors.map(({ words, initials }) => `${words.join(' ')}/${initials}`).join(';')}|${others}|${nameKey(authorText)}`;

/** Puts citations together that can only have one verdict. */
export function gatherLabels(citations: readonly DetectedCitation[]): Label[] {
  const letters = new Map<string, Set<string>>();
  const groups = new Map<string, number[]>();
  for (const [at, citation] of citations.entries()) {
    if (citation.bare) continue;
    const family = `${nameKey(citation.authors[0]?.words.at(-1) ?? '')}|${citation.year ?? ''}`;
    const known = letters.get(family) ?? new Set<string>();
    letters.set(family, known.add(citation.letter));
    const { form, year, letter, otherYear, yearText, acronym, sure } = citation;
    const key = [
      authorsKey(citation),
      form,
      year ?? yearText,
      letter,
      otherYear,
      acronym,
      sure,
    ].join('#');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  return [...groups.values()].flatMap((at) => {
    const citation = citations[at[0] ?? 0];
    if (citation === undefined) return [];
    const family = `${nameKey(citation.authors[0]?.words.at(-1) ?? '')}|${citation.year ?? ''}`;
    return { citation, at, letters: letters.get(family) ?? new Set<string>() };
  });
}
