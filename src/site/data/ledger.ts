import type { LedgerRecord } from '../../check/ledger.ts';
import { project } from './project.ts';
import type { LedgerView } from './views.ts';

const records = new Map((project.ledger ?? []).map((record) => [record.key, record]));

/** The ledger's record of a work; null when the project keeps none. */
export function ledgerRecord(key: string): LedgerRecord | null {
  return records.get(key) ?? null;
}

/** A record as pages show it: every list is there, be it empty. */
export function ledgerView(record: LedgerRecord): LedgerView {
  return {
    lists: record.lists ?? null,
    listed: [record.listed ?? []].flat(),
    citedAs: record.citedAs ?? [],
    confidence: record.confidence ?? null,
    differs: record.differs ?? [],
    unseen: record.unseen ?? [],
    candidates: (record.candidates ?? []).map(({ citation, url }) => ({
      citation,
      url: url ?? null,
    })),
    evidence: record.evidence ?? [],
    note: record.note ?? null,
    checked: record.checked ?? null,
  };
}
