import { firstCitations } from '../first-citations.ts';
import { createKeyMatcher } from '../suggest-keys.ts';
import type { Rule } from '../types.ts';

export const noUnknownLedgerKey: Rule = {
  id: 'no-unknown-ledger-key',
  severity: 'error',
  scope: 'library',
  summary: 'Every record of the ledger belongs to a work in the bibliography or cited in the text.',
  messages: {
    unknown:
      'The ledger has a record for {key}, which is neither in the bibliography nor cited, so no page can show it. Correct the key or remove the record.',
    twice:
      'The ledger has an earlier record for {key}, and only one of the two can be shown. Join them.',
  },
  check: ({ library, corpus, ledger }, report) => {
    if (ledger === null) return;
    const cited = firstCitations(corpus);
    const suggest = createKeyMatcher(library);
    const seen = new Set<string>();
    for (const { key, file, span } of ledger) {
      if (seen.has(key)) {
        report({ message: 'twice', data: { key }, file, span, key });
      } else if (!library.references.has(key) && !cited.has(key)) {
        report({ message: 'unknown', data: { key }, file, span, key, suggestions: suggest(key) });
      }
      seen.add(key);
    }
  },
};
