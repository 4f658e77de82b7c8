import { typedCitations } from '../author-year/typed-citations.ts';
import type { Rule } from '../types.ts';

const MOST_NAMED = 3;

export const noAmbiguousAuthorYear: Rule = {
  id: 'no-ambiguous-author-year',
  severity: 'warning',
  scope: 'corpus',
  summary: 'A typed author and year fit one work only.',
  messages: {
    several:
      '“{text}” fits {count} works in the bibliography ({keys}), so readers cannot tell which is meant. Cite the one that is meant by its key; the letters behind the year then come by themselves.',
  },
  check: ({ corpus, library }, report) => {
    for (const { exact, file, text, span } of typedCitations(corpus, library)) {
      if (exact.length < 2) continue;
      const named = exact.slice(0, MOST_NAMED).map(({ key }) => key);
      const more = exact.length > MOST_NAMED ? ' …' : '';
      report({
        message: 'several',
        data: { text, count: exact.length, keys: named.join(', ') + more },
        file,
        span,
        suggestions: named.map((key) => ({ message: `Did you mean @${key}?`, key })),
      });
    }
  },
};
