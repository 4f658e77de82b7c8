import type { Span } from '../../text/span.ts';
import type { Block, BlockRole } from '../types.ts';
import { splitLines, trimStart } from './lines.ts';
import { PlainTextWriter } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { stripInlineMarkup } from './strip-inline-markup.ts';
import { writeLines } from './write-lines.ts';

const fence = /^(?:`{3,}|~{3,})/;
const atxHeading = /^#{1,6}(?:[ \t]+|$)/;
const closingHashes = /[ \t]+#+$/;
const underline = /^(?:={2,}|-{2,})$/;
const quoteMark = /^>[ \t]?/;
const listMark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const footnoteMark = /^\[\^[^\]\s]{1,60}\]:[ \t]*/;
const linkDefinition = /^\[[^\]\n]{1,200}\]:[ \t]*\S/;
const tableRule = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t:-]*)+$/;
const rule = /^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/;

interface Draft {
  role: BlockRole;
  lines: Span[];
}

/** Finds the blocks of a Markdown text, markers left out. Code and front matter are dropped. */
class BlockReader {
  readonly drafts: Draft[] = [];
  #open: Draft | null = null;
  #fence: string | null = null;
  #isComment = false;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(line: Span): void {
    const trimmed = trimStart(this.#text, line);
    const words = this.#text.slice(trimmed.start, trimmed.end);
    if (this.#readsComment(words) || this.#readsFence(words)) return;
    if (words === '' || rule.test(words)) {
      if (words !== '' && this.#open?.role === 'prose' && underline.test(words))
        this.#open.role = 'heading';
      this.#open = null;
    } else if (
      this.#open?.role === 'prose' &&
      this.#open.lines.length === 1 &&
      underline.test(words)
    ) {
      this.#open.role = 'heading';
      this.#open = null;
    } else this.#readWords(trimmed, words);
  }

  /** A comment of several lines; what stands before and behind it on its lines goes with it. */
  #readsComment(words: string): boolean {
    if (this.#isComment) {
      this.#isComment = !words.includes('-->');
      return true;
    }
    this.#isComment = this.#fence === null && words.lastIndexOf('<!--') > words.lastIndexOf('-->');
    return this.#isComment;
  }

  #readsFence(words: string): boolean {
    const mark = fence.exec(words)?.[0];
    if (this.#fence !== null) {
      if (mark?.startsWith(this.#fence) && mark === words) this.#fence = null;
      return true;
    }
    if (mark === undefined) return false;
    this.#fence = mark;
    this.#open = null;
    return true;
  }

  #readWords(line: Span, words: string): void {
    if (atxHeading.test(words)) {
      const begin = atxHeading.exec(words)?.[0].length ?? 0;
      const close = closingHashes.exec(words)?.[0].length ?? 0;
      this.#add('heading', { start: line.start + begin, end: line.end - close }, true);
      this.#open = null;
    } else if (quoteMark.test(words)) {
      const rest = trimStart(this.#text, { start: line.start + 1, end: line.end });
      const isEmpty = rest.start >= rest.end;
      if (isEmpty) this.#open = null;
      else this.#add('quotation', rest, this.#open?.role !== 'quotation');
    } else if (tableRule.test(words)) {
      if (this.#open !== null) this.#open.role = 'table';
    } else if (words.startsWith('|')) {
      this.#add('table', line, true);
    } else if (linkDefinition.test(words) && !footnoteMark.test(words)) {
      this.#open = null;
    } else {
      const mark = (footnoteMark.exec(words) ?? listMark.exec(words))?.[0].length ?? 0;
      const goesOn =
        mark === 0 && (this.#open?.role === 'prose' || this.#open?.role === 'quotation');
      this.#add(
        goesOn ? (this.#open?.role ?? 'prose') : 'prose',
        { start: line.start + mark, end: line.end },
        !goesOn,
      );
    }
  }

  #add(role: BlockRole, line: Span, isNew: boolean): void {
    if (isNew || this.#open === null) {
      this.#open = { role, lines: [] };
      this.drafts.push(this.#open);
    }
    this.#open.lines.push(line);
  }
}

/** Lines behind the YAML block at the beginning of a text, if there is one. */
function withoutFrontMatter(text: string, lines: readonly Span[]): readonly Span[] {
  const lineAt = (at: number): string => text.slice(lines[at]?.start, lines[at]?.end);
  if (lineAt(0) !== '---') return lines;
  for (let at = 1; at < lines.length; at += 1) {
    if (/^(?:---|\.\.\.)$/.test(lineAt(at))) return lines.slice(at + 1);
  }
  return lines;
}

/**
 * Reads Markdown: front matter, code, links' addresses and the signs of markup are left out; block
 * quotations and tables are told apart. Offsets lead into the Markdown.
 */
export function readMarkdown(text: string): Reading {
  const reader = new BlockReader(text);
  for (const line of withoutFrontMatter(text, splitLines(text))) reader.read(line);
  const writer = new PlainTextWriter(text);
  const blocks: Block[] = [];
  for (const { role, lines } of reader.drafts) {
    const first = lines[0]?.start ?? 0;
    if (writer.length > 0) writer.put('\n\n', first, first);
    const start = writer.length;
    writeLines(writer, text, lines);
    blocks.push({ role, start, end: writer.length });
  }
  return stripInlineMarkup(writer.finish(), blocks);
}
