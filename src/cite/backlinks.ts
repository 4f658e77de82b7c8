import type { Citation, Corpus } from './types.ts';

/** Who cites what: all citations of each key, document by document, in the order of the text. */
export function citationsByKey(corpus: Corpus): ReadonlyMap<string, readonly Citation[]> {
  const byKey = new Map<string, Citation[]>();
  for (const document of corpus.documents) {
    for (const citation of document.citations) {
      const citations = byKey.get(citation.key);
      if (citations) citations.push(citation);
      else byKey.set(citation.key, [citation]);
    }
  }
  return byKey;
}
