import { auditAgainstOwnList } from '../../src/manuscript/audit.ts';
import type { Audit, AuditSummary } from '../../src/manuscript/audit-types.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import type { Manuscript, ManuscriptKind } from '../../src/manuscript/types.ts';

/** A text with a citation of each kind. */
export const ferries = `Ferries

Ferries are slow (Vik, 2019). Barges are slower (Berg, 2018), says Moen (2011), and so are
rafts (Ødegard, 2015) (needs reference).

References

Moen, A. (2012). Rafts. Oslo: Example Press.
Ødegård, B. (2015). Logs. Oslo: Example Press.
Lien, C. (2001). Canoes. Oslo: Example Press.
Vik, A. (2019). Ferries. Oslo: Example Press.
`;

/** An audit of nothing, for tests that are about one part of it. */
export const emptySummary: AuditSummary = {
  citations: 0,
  matched: 0,
  missing: 0,
  yearMismatch: 0,
  nameMismatch: 0,
  ambiguous: 0,
  placeholders: 0,
  uncited: 0,
};

export const emptyAudit: Audit = {
  summary: emptySummary,
  citations: [],
  references: [],
  uncited: [],
  mentions: [],
  list: [],
  notices: [],
};

export function auditOf(
  text: string,
  kind: ManuscriptKind = 'text',
): { audit: Audit; manuscript: Manuscript } {
  const manuscript = readManuscript({ path: 'ferries.txt', text }, kind);
  return { audit: auditAgainstOwnList(manuscript), manuscript };
}
