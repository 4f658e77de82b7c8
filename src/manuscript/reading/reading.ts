import type { Block, PlainText } from '../types.ts';

/** What a reader of one format gives back. */
export interface Reading {
  readonly plain: PlainText;
  readonly blocks: readonly Block[];
}
