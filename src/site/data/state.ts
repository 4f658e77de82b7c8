import { checkResult } from './project.ts';
import { type Verdict, verdictOrder } from './verdicts.ts';
import type { ReferenceView } from './views.ts';

interface BibliographyState {
  readonly works: number;
  readonly citations: number;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/** How many works there are, and how many of each verdict, in the order of trust. */
export function bibliographyState(references: readonly ReferenceView[]): BibliographyState {
  const verdicts = verdictOrder
    .map((verdict) => ({
      verdict,
      count: references.filter((reference) => reference.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
  return { works: references.length, citations: checkResult.summary.citations, verdicts };
}
