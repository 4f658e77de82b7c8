import type { ListItem, Nodes, Paragraph, Root, TableRow } from 'mdast';
import { foldLetters } from '../text/fold.ts';
import { readBlockText } from './block-text.ts';
import type { Cite } from './types.ts';
import { type Block, walk } from './walk.ts';

/** A paragraph, list item or table row that cites something, and so can be linked to. */
export interface Passage {
  /** The `id` on the page. */
  readonly anchor: string;
  /** What carries the id: a tight list item has no paragraph of its own on the page. */
  readonly holder: Paragraph | ListItem | TableRow;
  /** What holds the words. */
  readonly block: Paragraph | TableRow;
}

const WORDS_IN_ANCHOR = 3;
const LONGEST_WORDS = 40;

/**
 * The passages of a document, by their blocks. Site and check number them with this one function,
 * so that links from other pages arrive.
 *
 * An anchor is made of the first work cited and of the words that the passage opens with, as in
 * `p-heleniak2018-more-men-than`. It stays when anything is added, moved or taken out elsewhere,
 * and when the rest of the passage is rewritten; it changes with its own opening words or first
 * citation. Only passages that share both are counted (`-2`, `-3`), and only among themselves.
 */
export function passagesOf(root: Root): ReadonlyMap<Block, Passage> {
  const passages = new Map<Block, Passage>();
  const parents = new Map<Block, Nodes | null>();
  const taken = new Map<string, number>();
  for (const { node, block, parent } of walk(root)) {
    if (block === null) continue;
    if (node === block) parents.set(block, parent?.node ?? null);
    // A heading has an id of its own.
    if (node.type !== 'cite' || block.type === 'heading' || passages.has(block)) continue;
    const name = nameOf(node, block);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const anchor = count === 1 ? name : `${name}-${count}`;
    passages.set(block, { anchor, holder: holderOf(block, parents.get(block) ?? null), block });
  }
  return passages;
}

function nameOf(cite: Cite, block: Block): string {
  const opening = readBlockText(block)
    .pieces.filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join(' ');
  const words = wordsOf(opening).slice(0, WORDS_IN_ANCHOR).join('-').slice(0, LONGEST_WORDS);
  return ['p', ...wordsOf(cite.items[0]?.key ?? ''), words].filter(Boolean).join('-');
}

function wordsOf(text: string): string[] {
  return foldLetters(text.toWellFormed()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function holderOf(block: Paragraph | TableRow, parent: Nodes | null): Passage['holder'] {
  return parent?.type === 'listItem' && parent.children[0] === block ? parent : block;
}
