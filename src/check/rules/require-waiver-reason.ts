import type { Rule } from '../types.ts';
import { isEmptyReason } from '../waiver-reason.ts';

export const requireWaiverReason: Rule = {
  id: 'require-waiver-reason',
  severity: 'error',
  scope: 'library',
  summary: 'Every waiver says why its finding is accepted.',
  messages: {
    missing:
      'This waiver of {rule} gives no reason, so it has no effect: readers are owed one. Write under "reason" why the finding is accepted.',
    missingHere:
      'This comment waives {rule} and gives no reason, so it has no effect: readers are owed one. Write behind the rule a colon and why the finding is accepted.',
    empty:
      'The reason of this waiver of {rule}, "{reason}", explains nothing to a reader. Write why the finding is accepted.',
  },
  check: ({ waivers }, report) => {
    for (const { rule, reason, key, within, source } of waivers) {
      // A comment that names no rule waives nothing to begin with; no-stale-waiver speaks of it.
      if (rule === '' || !isEmptyReason(reason)) continue;
      const missing = within === undefined ? 'missing' : 'missingHere';
      report({
        message: reason === '' ? missing : 'empty',
        data: { rule, reason },
        ...source,
        ...(key === undefined ? {} : { key }),
      });
    }
  },
};
