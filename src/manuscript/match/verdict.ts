import type { Candidate, Status } from '../audit-types.ts';

/** What an audit says of all citations with one label. */
export interface Verdict {
  readonly status: Status;
  readonly keys: readonly string[];
  readonly candidates: readonly Candidate[];
}
