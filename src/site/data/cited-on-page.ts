import { documentOf } from './project.ts';
import { allReferences } from './references.ts';
import type { ReferenceView } from './views.ts';

export interface CitedOnPage {
  /** Works cited on the page in the order of a reference list, each with the fragments of its places. */
  readonly references: readonly {
    readonly reference: ReferenceView;
    readonly anchors: readonly string[];
  }[];
}

/** The reference list of one page. */
export function citedOnPage(path: string): CitedOnPage {
  const anchorsByKey = new Map<string, Set<string>>();
  for (const { key, anchor } of documentOf(path).citations) {
    const anchors = anchorsByKey.get(key) ?? new Set<string>();
    anchorsByKey.set(key, anchors.add(anchor));
  }
  const references = allReferences()
    .filter(({ key }) => anchorsByKey.has(key))
    .map((reference) => ({ reference, anchors: [...(anchorsByKey.get(reference.key) ?? [])] }));
  return { references };
}
