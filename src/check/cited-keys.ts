import type { Library } from '../bib/library.ts';
import type { Corpus } from '../cite/types.ts';

/** Fields through which an entry draws on others; each holds a comma-separated list of keys. */
const relations = ['crossref', 'xref', 'xdata', 'entryset', 'related'];

/**
 * Keys that the texts use: cited, listed under pandoc's `nocite`, or drawn on by a used entry.
 * `all` when a text says `nocite: '@*'`.
 */
export function citedKeys(corpus: Corpus, library: Library): ReadonlySet<string> | 'all' {
  const used = new Set<string>();
  for (const document of corpus.documents) {
    for (const { key } of document.citations) used.add(key);
    const nocite = String(document.frontmatter['nocite'] ?? '');
    if (nocite.includes('@*')) return 'all';
    for (const [, key] of nocite.matchAll(/@\{?([^\s,;{}[\]]+)/g)) if (key) used.add(key);
  }
  // A Set may grow while it is walked: each newly used entry is visited in its turn.
  for (const key of used) {
    for (const drawnOn of drawnOnBy(library, key)) used.add(drawnOn);
  }
  return used;
}

function drawnOnBy(library: Library, key: string): string[] {
  const fields = library.references.get(key)?.fields;
  if (fields === undefined) return [];
  return relations.flatMap((name) =>
    (fields.get(name) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}
