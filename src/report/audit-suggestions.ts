import type { Audit, AuditedCitation, Candidate } from '../manuscript/audit-types.ts';

/** What an editor may do about a citation: in words, with the reference it is about. */
export interface Suggestion {
  /** `Vuolajärv → Vuolajärvi`, or what to do. */
  readonly text: string;
  readonly key: string | null;
  /** The reference in one line; empty when there is none. */
  readonly work: string;
}

/** Whether a citation has its reference and yet differs from it in something. */
export const isRemark = ({ status, keys, candidates }: AuditedCitation): boolean =>
  status === 'matched' &&
  candidates.some(({ key, differences }) => keys.includes(key) && differences.length > 0);

function wordsFor({ status }: AuditedCitation, { differences }: Candidate): string {
  const differs = differences.join('; ');
  if (status === 'missing') return differs === '' ? 'Near by' : `Near by (${differs})`;
  return differs === '' ? 'May be meant' : differs;
}

const withoutCandidate: ReadonlyMap<string, string> = new Map([
  ['missing', 'Add the work to the references, or correct the citation.'],
  ['placeholder', 'Put in the source, or take the remark out.'],
  ['ambiguous', 'Say which work is meant.'],
]);

/** Tells the work of a reference by its key, in one line. */
export function worksOf({ references }: Audit): ReadonlyMap<string, string> {
  return new Map(references.map(({ key, work }) => [key, work]));
}

/** What may be meant, or else what to do; nothing for a citation that is as it should be. */
export function suggestionsFor(
  citation: AuditedCitation,
  works: ReadonlyMap<string, string>,
): Suggestion[] {
  if (citation.status === 'matched' && !isRemark(citation)) return [];
  const found = citation.candidates.map((candidate) => ({
    text: wordsFor(citation, candidate),
    key: candidate.key,
    work: works.get(candidate.key) ?? '',
  }));
  const advice = withoutCandidate.get(citation.status);
  return found.length === 0 && advice !== undefined
    ? [{ text: advice, key: null, work: '' }]
    : found;
}
