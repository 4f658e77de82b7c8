import { createLibrary } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { auditManuscript } from '../../src/manuscript/audit.ts';
import type { Audit } from '../../src/manuscript/audit-types.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import { referencesOfLibrary } from '../../src/manuscript/references.ts';
import type { AuditReference } from '../../src/manuscript/types.ts';

export const referencesOf = (bib: string): AuditReference[] =>
  referencesOfLibrary(createLibrary([parseBib(bib, 'references.bib')]));

/** An audit of plain text against a `.bib` text. */
export const auditText = (text: string, bib: string): Audit =>
  auditManuscript(readManuscript({ path: 'manuscript.txt', text }, 'text'), referencesOf(bib));

/**
 * The verdict on each citation of a text on one line: status, keys, and what differs from the one
 * reference it means.
 */
export function verdictsOn(text: string, bib: string): string[] {
  return auditText(text, bib).citations.map(({ status, keys, candidates }) => {
    const differences = keys.length === 1 ? (candidates[0]?.differences ?? []) : [];
    return [status, keys.join('/'), ...differences.map((one) => `(${one})`)]
      .filter((part) => part !== '')
      .join(' ');
  });
}
