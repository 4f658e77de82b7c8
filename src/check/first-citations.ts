import type { Corpus } from '../cite/types.ts';
import type { Span } from '../text/span.ts';

/** The first place that cites each key, in the order of the texts. */
export function firstCitations(
  corpus: Corpus,
): ReadonlyMap<string, { readonly file: string; readonly span: Span }> {
  const first = new Map<string, { file: string; span: Span }>();
  for (const document of corpus.documents) {
    for (const { key, span } of document.citations) {
      if (!first.has(key)) first.set(key, { file: document.path, span });
    }
  }
  return first;
}
