import type { Nodes, RootContent } from 'mdast';
import { type BlockText, readBlockText, sourceOffset } from '../../cite/block-text.ts';
import { GROUP_MARK, WORD_MARK } from '../../cite/sentences/find-sentences.ts';
import type { Document } from '../../cite/types.ts';
import { walk } from '../../cite/walk.ts';
import type { Span } from '../../text/span.ts';
import { findMentions } from '../author-year/find-mentions.ts';
import { ownSection } from './figure-patterns.ts';
import { findFigures } from './find-figures.ts';

export interface Figure {
  readonly text: string;
  readonly span: Span;
}

/** A block of a page: a paragraph, a list with all its items, a note, a table. */
export interface PageBlock {
  readonly node: RootContent;
  /** How many headings stand before it. */
  readonly section: number;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly hasSource: boolean;
  /** Whether its first sentence has a citation. */
  readonly beginsWithSource: boolean;
}

/** More in one paragraph are a table in disguise. */
const MOST_FIGURES = 50;

/** The blocks of a page in order, headings aside. */
export function pageBlocks(document: Document): PageBlock[] {
  const citedSentences = new Set(document.citations.map(({ sentence }) => sentence.span.start));
  const blocks: PageBlock[] = [];
  let section = 0;
  let isOwn = false;
  for (const node of document.tree.children) {
    if (node.type === 'heading') {
      section += 1;
      isOwn = ownSection.test(readBlockText(node).text);
      continue;
    }
    const { texts, hasSource } = readBlock(node);
    const speaks = !isOwn && (node.type === 'paragraph' || node.type === 'list');
    const text = texts.map((one) => one.text).join('\n');
    blocks.push({
      node,
      section,
      text,
      figures: speaks ? texts.flatMap((one) => figuresIn(one, document.text)) : [],
      hasSource: hasSource || findMentions(text).length > 0,
      beginsWithSource: citedSentences.has(node.position?.start.offset ?? -1),
    });
  }
  return blocks;
}

/** The paragraphs of a block, and whether any of them points to a source. */
function readBlock(node: RootContent): { texts: BlockText[]; hasSource: boolean } {
  const texts: BlockText[] = [];
  let hasSource = false;
  for (const visit of walk({ type: 'root', children: [node] })) {
    if (visit.node.type === 'paragraph') texts.push(readBlockText(visit.node));
    hasSource ||= isSource(visit.node);
  }
  return { texts, hasSource };
}

function isSource(node: Nodes): boolean {
  if (node.type === 'link') return /^https?:/i.test(node.url);
  return node.type === 'cite' || node.type === 'footnoteReference' || node.type === 'linkReference';
}

function figuresIn(read: BlockText, source: string): Figure[] {
  return findFigures(withoutCode(read))
    .slice(0, MOST_FIGURES)
    .map(({ start, end }) => ({
      text: read.text.slice(start, end),
      span: {
        start: sourceOffset(read, start, source, false),
        end: sourceOffset(read, end, source, true),
      },
    }));
}

/** Numbers in code and in citations count nothing; marks of the same length stand for them. */
function withoutCode({ text, pieces }: BlockText): string {
  let masked = '';
  for (const piece of pieces) {
    const words = text.slice(masked.length, piece.at);
    const mark = piece.kind === 'group' ? GROUP_MARK : WORD_MARK;
    const isText = piece.kind === 'text' || piece.kind === 'other';
    masked += words + (isText ? piece.text : mark.repeat(piece.text.length));
  }
  return masked + text.slice(masked.length);
}
