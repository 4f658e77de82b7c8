import { createHash } from 'node:crypto';
import type { Library } from '../../src/bib/library.ts';
import type { LedgerRecord } from '../../src/check/ledger.ts';
import { auditAgainstOwnList, auditManuscript } from '../../src/manuscript/audit.ts';
import {
  type Audit,
  type AuditedCitation,
  type Status,
  statuses,
} from '../../src/manuscript/audit-types.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import { referencesOfLibrary } from '../../src/manuscript/references.ts';
import type { ReportAudit, ReportCitation } from './results.ts';

interface ReportSource {
  /** The whole text of the report. */
  readonly text: string;
  /** The first line of the part to audit, from 1. */
  readonly firstLine: number;
  readonly ledger: readonly LedgerRecord[];
  readonly library: Library;
  /** What was found before, for its remarks. */
  readonly before: ReportAudit | null;
}

/** Tells the work of the bibliography or the ledger that an entry of the report's list became. */
function createListKeys({ references }: Audit, firstLine: number, ledger: ReportSource['ledger']) {
  const byLine = Map.groupBy(
    ledger.flatMap((record) => (record.lines ?? []).map((line) => ({ line, key: record.key }))),
    ({ line }) => line,
  );
  const keys = new Map<string, string>();
  for (const { key, line } of references) {
    const here = byLine.get(line + firstLine - 1) ?? [];
    const found = here.find((one) => one.key === key) ?? here[0];
    if (found !== undefined) keys.set(key, found.key);
  }
  return keys;
}

/** The part of the report that is audited. */
const partOf = ({ text, firstLine }: ReportSource): string =>
  text
    .split('\n')
    .slice(firstLine - 1)
    .join('\n');

/**
 * Audits a part of the report against its own list, and says for each citation which work of the
 * bibliography, or of the ledger, it means. Holds line numbers, keys and the citations as printed, but
 * nothing of the text around them.
 */
export function auditReport(source: ReportSource): ReportAudit {
  const { firstLine, ledger, library, before } = source;
  const text = partOf(source);
  const manuscript = readManuscript({ path: 'report.txt', text }, 'text');
  const audit = auditAgainstOwnList(manuscript);
  const listKeys = createListKeys(audit, firstLine, ledger);
  const byLibrary = new Map(
    auditManuscript(manuscript, referencesOfLibrary(library)).citations.map((one) => [
      one.start,
      one,
    ]),
  );
  const remarks = new Map(before?.citations.map((row) => [`${row.line} ${row.text}`, row.remark]));
  const keysOf = (citation: AuditedCitation): string[] => {
    // The ledger knows which works the text cites and the list lacks, also where the audit takes one
    // that is listed for the one that is meant.
    const unlisted = ledger.filter(
      ({ lists, citedAs }) => lists === 'cited-only' && citedAs?.includes(citation.text),
    );
    if (unlisted.length > 0) return unlisted.map(({ key }) => key);
    const meant =
      citation.status === 'placeholder' ? citation.candidates.map(({ key }) => key) : citation.keys;
    if (meant.length > 0) return [...new Set(meant.map((key) => listKeys.get(key) ?? key))];
    const known = ledger.filter(({ citedAs }) => citedAs?.includes(citation.text));
    if (known.length > 0) return known.map(({ key }) => key);
    return [...(byLibrary.get(citation.start)?.keys ?? [])];
  };
  const citations = audit.citations.map((citation): ReportCitation => {
    const line = citation.line + firstLine - 1;
    const remark = remarks.get(`${line} ${citation.text}`);
    const own = citation.candidates.filter(
      ({ key }) => citation.status === 'missing' || citation.keys.includes(key),
    );
    return {
      line,
      text: citation.text,
      status: citation.status,
      keys: keysOf(citation),
      differences: [...new Set(own.flatMap(({ differences }) => differences))],
      ...(remark === undefined ? {} : { remark }),
    };
  });
  const uncitedRemarks = new Map(before?.uncited.map((row) => [row.line, row.remark]));
  return {
    about:
      'What `kildekart audit` finds in Part II of the report. Made by `npm run audit:report`; the remarks and "checked" are the editors’ and are kept when it is made anew.',
    lines: [firstLine, source.text.trimEnd().split('\n').length],
    sha256: createHash('sha256').update(text).digest('hex'),
    checked: before?.checked ?? '',
    counts: Object.fromEntries(
      statuses.map((status) => [status, citations.filter((row) => row.status === status).length]),
    ) as Record<Status, number>,
    citations,
    listed: audit.references.length,
    uncited: audit.references
      .filter(({ cited }) => cited === 0)
      .map(({ key, line }) => {
        const remark = uncitedRemarks.get(line + firstLine - 1);
        return {
          line: line + firstLine - 1,
          key: listKeys.get(key) ?? key,
          ...(remark === undefined ? {} : { remark }),
        };
      }),
  };
}
