import type { Document } from '../../cite/types.ts';
import { isNote } from '../../cite/walk.ts';
import type { Span } from '../../text/span.ts';
import { goesOn } from './figure-patterns.ts';
import { type Figure, type PageBlock, pageBlocks } from './page-blocks.ts';

/**
 * Figures without a source near them, in a text that otherwise gives its sources. Where most figures
 * have none, they are the writers' own, and nothing is found.
 */
export function uncitedFigures(document: Document): Span[] {
  if (document.citations.every(({ inNote }) => inNote)) return [];
  const cited: Figure[] = [];
  const uncited: Figure[] = [];
  const blocks = pageBlocks(document);
  for (const [at, block] of blocks.entries()) {
    const hasSource = hasSourceNear(block, blocks[at - 1], blocks[at + 1]);
    for (const figure of block.figures) {
      (hasSource || isNoted(figure, blocks, at) ? cited : uncited).push(figure);
    }
  }
  if (uncited.length > cited.length) return [];
  const known = new Set(cited.map(({ text }) => text));
  return uncited.filter(({ text }) => !known.has(text)).map(({ span }) => span);
}

function hasSourceNear(
  block: PageBlock,
  before: PageBlock | undefined,
  after: PageBlock | undefined,
): boolean {
  if (block.hasSource || after?.beginsWithSource === true) return true;
  if (before?.hasSource !== true) return false;
  return block.node.type === 'list' || before.text.endsWith(':') || goesOn.test(block.text);
}

/** How far behind a figure a note on it may stand, in blocks. */
const NOTE_REACH = 4;
const LONGEST_NOTE = 5000;

/** Whether a note in the same section says that the source is missing, or speaks of this very figure. */
function isNoted({ text }: Figure, blocks: readonly PageBlock[], at: number): boolean {
  const number = /\d[\d.,]*/.exec(text)?.[0] ?? text;
  return blocks.slice(at + 1, at + 1 + NOTE_REACH).some(({ node, section, text: words }) => {
    if (!isNote(node) || section !== blocks[at]?.section) return false;
    const kind = node.type === 'containerDirective' ? node.attributes?.['kind'] : undefined;
    return kind === 'missing-source' || words.slice(0, LONGEST_NOTE).includes(number);
  });
}
