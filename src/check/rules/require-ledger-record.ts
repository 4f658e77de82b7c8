import { firstCitations } from '../first-citations.ts';
import type { Rule } from '../types.ts';

export const requireLedgerRecord: Rule = {
  id: 'require-ledger-record',
  severity: 'error',
  scope: 'library',
  summary: 'Every work in the bibliography, and every missing one, has its record in the ledger.',
  messages: {
    entry:
      '{key} has no record in the ledger, so readers cannot see whether the work was found. Add a record with its verdict and evidence.',
    missing:
      'The missing work {key} is waived but has no record in the ledger, so nobody can see what was looked for. Add a record with its verdict.',
  },
  check: ({ library, corpus, ledger, waivers }, report) => {
    if (ledger === null) return;
    const recorded = new Set(ledger.map(({ key }) => key));
    for (const { key, entry, file } of library.references.values()) {
      if (recorded.has(key)) continue;
      report({ message: 'entry', data: { key }, file: file.path, span: entry.keySpan, key });
    }
    const waived = new Set(
      waivers.filter(({ rule }) => rule === 'no-undefined-citation').map(({ key }) => key),
    );
    for (const [key, place] of firstCitations(corpus)) {
      if (!waived.has(key) || recorded.has(key) || library.references.has(key)) continue;
      report({ message: 'missing', data: { key }, ...place, key });
    }
  },
};
