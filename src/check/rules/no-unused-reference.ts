import { citedKeys } from '../cited-keys.ts';
import type { Rule } from '../types.ts';

export const noUnusedReference: Rule = {
  id: 'no-unused-reference',
  severity: 'warning',
  scope: 'library',
  summary: 'Every work in the bibliography is cited somewhere.',
  messages: {
    unused:
      '{key} is never cited, so no claim leads to it and its list entry misleads readers. Cite it where it is used, or take it out.',
  },
  check: ({ corpus, library }, report) => {
    // A bibliography checked alone has no text that could cite it.
    if (corpus.documents.length === 0) return;
    const cited = citedKeys(corpus, library);
    if (cited === 'all') return;
    for (const { key, entry, file } of library.references.values()) {
      if (cited.has(key)) continue;
      report({ message: 'unused', data: { key }, file: file.path, span: entry.keySpan, key });
    }
  },
};
