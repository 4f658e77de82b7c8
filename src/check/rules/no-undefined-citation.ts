import { createKeyMatcher } from '../suggest-keys.ts';
import type { Rule } from '../types.ts';

/**
 * Quarto (`@fig-map`) and pandoc-crossref (`@fig:map`) point at figures, tables and sections with
 * the sign of a citation. A key with a year is a work all the same.
 */
const crossReference =
  /^(?:fig|tbl|lst|eq|sec|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|tip|nte|wrn|imp|cau)[-:]/i;
const isCrossReference = (key: string): boolean => crossReference.test(key) && !/\d{4}/.test(key);

export const noUndefinedCitation: Rule = {
  id: 'no-undefined-citation',
  severity: 'error',
  scope: 'corpus',
  summary: 'Every key cited in the text is in the bibliography.',
  messages: {
    undefined:
      '@{key} is not in the bibliography, so nobody can get from this claim to its source. Add the work, or correct the key.',
  },
  check: ({ corpus, library }, report) => {
    const suggest = createKeyMatcher(library);
    for (const document of corpus.documents) {
      for (const { key, span } of document.citations) {
        if (library.references.has(key) || isCrossReference(key)) continue;
        report({
          message: 'undefined',
          data: { key },
          file: document.path,
          span,
          key,
          suggestions: suggest(key),
        });
      }
    }
  },
};
