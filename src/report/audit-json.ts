import type { Audit } from '../manuscript/audit-types.ts';

/** Raised only when a field changes its meaning or goes; new fields may appear within a version. */
const VERSION = 1;

/** An audit for other programs, as one JSON document that ends in a newline. */
export function renderAuditJson(audit: Audit): string {
  const { summary, citations, references, uncited, mentions, list, notices } = audit;
  const parts = { summary, citations, references, uncited, mentions, list, notices };
  const document = { version: VERSION, ...parts };
  return `${JSON.stringify(document, null, 2)}\n`;
}
