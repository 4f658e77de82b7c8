import type { Block, PlainText } from '../types.ts';
import { decodeEntity } from './entities.ts';
import { overPlainText, PlainTextWriter } from './plain-text.ts';
import type { Reading } from './reading.ts';

/**
 * Signs of inline markup. Groups: 1 code, 2 escaped sign, 3 comment, 4 tag, 5 image, 6 target behind
 * a link, 7 footnote mark, 8 address in pointed brackets, 9 emphasis, 10 entity.
 */
const markup =
  /(`{1,4}[^`]{1,400}`{1,4})|\\([!-/:-@[-`{-~])|(<!--[^<>]{0,400}-->)|(<\/?[A-Za-z][^<>]{0,300}>)|(!\[[^\][]{0,300}\]\([^()\s]{0,500}(?:\s[^()]{0,200})?\))|((?<=\])\((?:https?:|mailto:|#|\.{0,2}\/)[^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s"[^"]{0,200}")?\))|(\[\^[^\]\s]{1,60}\])|(<(?:https?:|mailto:)[^<>\s]{0,800}>)|(\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}]))|(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)/giu;

/** Brackets of the link whose target stands behind `close`; the text between them stays. */
function openingOf(text: string, close: number, from: number): number {
  let depth = 0;
  const lowest = Math.max(from, close - 500);
  for (let at = close; at >= lowest; at -= 1) {
    if (text[at] === ']') depth += 1;
    else if (text[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

function cutsIn(text: string, block: Block): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(markup)) {
    const start = block.start + match.index;
    const end = start + match[0].length;
    const [, , escaped, , , , target, , , , entity] = match;
    if (escaped !== undefined) cuts.push({ start, end, put: escaped });
    else if (entity !== undefined) cuts.push({ start, end, put: decodeEntity(entity) });
    else if (target !== undefined) {
      const open = openingOf(text, start - 1, block.start);
      if (open === -1) continue;
      cuts.push({ start: open, end: open + 1, put: '' }, { start: start - 1, end, put: '' });
    } else cuts.push({ start, end, put: '' });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/** Leaves the signs of inline markup out of each block. */
export function stripInlineMarkup(lower: PlainText, blocks: readonly Block[]): Reading {
  const { text } = lower;
  const writer = new PlainTextWriter(text);
  const stripped: Block[] = [];
  for (const block of blocks) {
    if (writer.length > 0) writer.put('\n\n', block.start, block.start);
    const start = writer.length;
    let from = block.start;
    for (const cut of cutsIn(text, block)) {
      if (cut.start < from) continue;
      writer.keep(from, cut.start);
      writer.put(cut.put, cut.start, cut.end);
      from = cut.end;
    }
    writer.keep(from, block.end);
    stripped.push({ role: block.role, start, end: writer.length });
  }
  return { plain: overPlainText(writer.finish(), lower), blocks: stripped };
}
