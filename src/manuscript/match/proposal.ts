import type { Status } from '../audit-types.ts';
import type { Label } from './label.ts';
import type { Indexed } from './reference-index.ts';

/** A reference that a citation may mean although something differs. */
export interface Proposal {
  readonly label: Label;
  readonly indexed: Indexed;
  readonly status: Extract<Status, 'name-mismatch' | 'year-mismatch' | 'ambiguous'>;
  readonly score: number;
  readonly differences: readonly string[];
}

/** References that other citations mean exactly. */
export type Claimed = ReadonlySet<Indexed>;
