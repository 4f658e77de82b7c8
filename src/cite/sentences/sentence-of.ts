import type { Span } from '../../text/span.ts';
import { type BlockText, type PieceKind, readBlockText, sourceOffset } from '../block-text.ts';
import type { Sentence } from '../types.ts';
import type { Block } from '../walk.ts';
import { findSentences, GROUP_MARK, WORD_MARK } from './find-sentences.ts';

const MARKS: Readonly<Partial<Record<PieceKind, string>>> = {
  group: GROUP_MARK,
  narrative: WORD_MARK,
  code: WORD_MARK,
};

/** Answers for each place of a document the sentence around it; a block is split once. */
export class SentenceFinder {
  private readonly source: string;
  private readonly blocks = new Map<Block, { text: BlockText; sentences: readonly Sentence[] }>();

  constructor(source: string) {
    this.source = source;
  }

  /** The sentence of `block` that holds the span; the span's own text when there is none. */
  sentenceOf(block: Block | null, span: Span): Sentence {
    const known = block && (this.blocks.get(block) ?? this.split(block));
    const found = known?.sentences.findLast((sentence) => sentence.span.start <= span.start);
    return found ?? { text: oneLine(this.source.slice(span.start, span.end)), span };
  }

  private split(block: Block): { text: BlockText; sentences: readonly Sentence[] } {
    const text = readBlockText(block);
    const sentences = sentenceSpans(block, text).map(({ start, end }) => ({
      text: oneLine(text.text.slice(start, end)),
      span: {
        start: sourceOffset(text, start, this.source, false),
        end: sourceOffset(text, end, this.source, true),
      },
    }));
    const known = { text, sentences };
    this.blocks.set(block, known);
    return known;
  }
}

/** Where the sentences of a block stand in its text; a heading or a row of a table is one. */
export function sentenceSpans(block: Block, text: BlockText): Span[] {
  return block.type === 'paragraph'
    ? findSentences(masked(text))
    : [{ start: 0, end: text.text.length }];
}

/** The text with a mark for every sign of a citation or of code, whose full stops end nothing. */
function masked({ text, pieces }: BlockText): string {
  let result = '';
  for (const piece of pieces) {
    const mark = MARKS[piece.kind];
    result = result.padEnd(piece.at, ' ');
    result += mark === undefined ? piece.text : mark.repeat(piece.text.length);
  }
  return result.padEnd(text.length, ' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
