import { typedCitations } from '../author-year/typed-citations.ts';
import type { Rule, Suggestion } from '../types.ts';

const MOST_SUGGESTIONS = 3;

export const noLiteralCitation: Rule = {
  id: 'no-literal-citation',
  severity: 'warning',
  scope: 'corpus',
  summary: 'Citations are made by key, not typed.',
  messages: {
    known:
      '“{text}” is typed, so it leads nowhere and stays as it is when the work is corrected. Cite the work by its key: {citation}.',
    year: '“{text}” is typed, and the bibliography has no work of this author from this year. Correct the year and cite by key, or add the work.',
    unknown:
      '“{text}” looks like a typed citation, and the bibliography has no such work, so readers cannot find it. Add the work and cite it by its key.',
  },
  messageSeverity: { year: 'info', unknown: 'info' },
  check: ({ corpus, library }, report) => {
    for (const { exact, near, file, text, span, form } of typedCitations(corpus, library)) {
      // What fits several works is the business of no-ambiguous-author-year.
      if (exact.length > 1) continue;
      const [work] = exact;
      const suggestions: Suggestion[] = [...exact, ...near]
        .slice(0, MOST_SUGGESTIONS)
        .map(({ key }) => ({
          message: `Did you mean @${key}?`,
          key,
        }));
      if (work !== undefined) {
        const citation = form === 'narrative' ? `@${work.key}` : `[@${work.key}]`;
        report({
          message: 'known',
          data: { text, citation },
          file,
          span,
          key: work.key,
          suggestions,
        });
      } else {
        report({
          message: near.length > 0 ? 'year' : 'unknown',
          data: { text },
          file,
          span,
          suggestions,
        });
      }
    }
  },
};
