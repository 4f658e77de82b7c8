import { auditAgainstOwnList } from '../../src/manuscript/audit.ts';
import type { Audit } from '../../src/manuscript/audit-types.ts';
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

export function auditOf(
  text: string,
  kind: ManuscriptKind = 'text',
): { audit: Audit; manuscript: Manuscript } {
  const manuscript = readManuscript({ path: 'ferries.txt', text }, kind);
  return { audit: auditAgainstOwnList(manuscript), manuscript };
}
