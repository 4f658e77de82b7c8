import type { Audit } from '../manuscript/audit-types.ts';

/** Raised only when a field changes its meaning or goes; new fields may appear within a version. */
const VERSION = 1;

/** An audit for other programs, as one JSON document that ends in a newline. */
export function renderAuditJson({
  summary,
  citations,
  references,
  uncited,
  mentions,
  notices,
}: Audit): string {
  const document = { version: VERSION, summary, citations, references, uncited, mentions, notices };
  return `${JSON.stringify(document, null, 2)}\n`;
}
