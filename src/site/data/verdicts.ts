import { type Verdict, verdicts as verdictOrder } from '../../check/ledger.ts';
import { ofThePublication, ThePublication, thePublication } from './publication-words.ts';

interface VerdictWords {
  readonly label: string;
  /** Shown in a shape of its own, so that colour is never the only sign. */
  readonly mark: string;
  readonly meaning: string;
}

export const verdicts: Readonly<Record<Verdict, VerdictWords>> = {
  verified: {
    label: 'Verified',
    mark: '✓',
    meaning: `The work was seen, and the details ${thePublication} gives of it hold.`,
  },
  corrected: {
    label: 'Corrected',
    mark: '✎',
    meaning: `The work exists; details in ${ofThePublication} list differ and were corrected here.`,
  },
  supplied: {
    label: 'Supplied by the editors',
    mark: '+',
    meaning: `${ThePublication} cites the work but does not list it; the editors identified it.`,
  },
  doubtful: {
    label: 'Doubtful',
    mark: '~',
    meaning: 'Something close to it exists; the work as listed was not seen.',
  },
  unconfirmed: {
    label: 'Unconfirmed',
    mark: '?',
    meaning: 'Entered as listed; not found on the pages consulted, which proves nothing by itself.',
  },
  missing: {
    label: 'Missing',
    mark: '!',
    meaning: `${ThePublication} cites the work, its list does not have it, and it could not be identified.`,
  },
};

export { type Verdict, verdictOrder };

/** The verdicts that some works have, in order, as values and texts for a form. */
export function verdictOptions(works: readonly { readonly verdict: Verdict | null }[]) {
  const used = new Set(works.map(({ verdict }) => verdict));
  return verdictOrder
    .filter((verdict) => used.has(verdict))
    .map((verdict) => [verdict, verdicts[verdict].label] as const);
}
