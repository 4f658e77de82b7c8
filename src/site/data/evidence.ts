import { type Evidence, evidenceOf, isDoubted } from '../../check/evidence.ts';
import type { Verdict } from '../../check/ledger.ts';
import type { Document } from '../../cite/types.ts';
import { ledgerRecord } from './ledger.ts';
import { project } from './project.ts';

/** What the ledger says of a work; a work that the bibliography lacks is missing, whatever is written. */
export function verdictOf(key: string): Verdict | null {
  return project.library.references.has(key) ? (ledgerRecord(key)?.verdict ?? null) : 'missing';
}

/** What a page rests on. */
export function evidenceOfPage(document: Document): Evidence {
  return evidenceOf([document], verdictOf);
}

/** What several pages rest on together, each work counted once. */
export function evidenceOfPages(documents: readonly Document[]): Evidence {
  return evidenceOf(documents, verdictOf);
}

/** The verdicts, of those that readers are warned of where a work is cited, that a page's works have. */
export function doubtsOfPage({ citations }: Document): ReadonlySet<Verdict> {
  const found = citations.map(({ key }) => verdictOf(key)).filter((verdict) => verdict !== null);
  return new Set(found.filter((verdict) => isDoubted(verdict) && verdict !== 'missing'));
}
