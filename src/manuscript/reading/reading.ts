import type { Block, KeyedCitation, PlainText } from '../types.ts';

/** What a reader of one format gives back. */
export interface Reading {
  readonly plain: PlainText;
  readonly blocks: readonly Block[];
  /** Citations by key, where the format has them. */
  readonly keyed?: readonly KeyedCitation[];
  readonly labels?: ReadonlyMap<number, string>;
}
