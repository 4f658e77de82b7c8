import type { Rule } from '../types.ts';

/** Words that stand where a reason should; compared without case and punctuation. */
const emptyWords = new Set([
  'todo',
  'tbd',
  'later',
  'ignore',
  'ignored',
  'ok',
  'wontfix',
  'na',
  'none',
  'reason',
]);

export const requireWaiverReason: Rule = {
  id: 'require-waiver-reason',
  severity: 'error',
  scope: 'library',
  summary: 'Every waiver says why its finding is accepted.',
  messages: {
    missing:
      'This waiver of {rule} gives no reason, so it has no effect: readers are owed one. Write under "reason" why the finding is accepted.',
    empty:
      'The reason of this waiver of {rule}, "{reason}", explains nothing to a reader. Write why the finding is accepted.',
  },
  check: ({ waivers }, report) => {
    for (const { rule, reason, key, source } of waivers) {
      const words = reason.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      if (words !== '' && !emptyWords.has(words)) continue;
      report({
        message: reason === '' ? 'missing' : 'empty',
        data: { rule, reason },
        ...source,
        ...(key === undefined ? {} : { key }),
      });
    }
  },
};
