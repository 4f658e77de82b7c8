import type { Block, BlockRole } from '../types.ts';
import { decodeEntity } from './entities.ts';
import { blockElements, hiddenElements, roles } from './html-elements.ts';
import { PlainTextWriter } from './plain-text.ts';
import type { Reading } from './reading.ts';

/** A comment, a tag, a character reference, white space, or anything else. */
const token =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<(\/?)([A-Za-z][A-Za-z\d:-]*)(?:"[^"]*"|'[^']*'|[^'">]){0,5000}>?|(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});)|([\s\u00a0]+)|[^<&\s\u00a0\u00ad\u200b-\u200d\u2060]+|[<&\u00ad\u200b-\u200d\u2060]/g;

/** Where a word may break, and other signs nobody sees; `\s` has the byte order mark. */
const unseen = /^[\u00ad\u200b-\u200d\u2060]$/u;

/** Deeper nesting of elements with a role than this is read as prose. */
const DEEPEST = 1000;

/** Writes the text of a page block by block. */
class PageReader {
  readonly #writer: PlainTextWriter;
  readonly blocks: Block[] = [];
  readonly #roles: { name: string; role: BlockRole }[] = [];
  #start = 0;
  #role: BlockRole = 'prose';

  constructor(html: string) {
    this.#writer = new PlainTextWriter(html);
  }

  get role(): BlockRole {
    return this.#roles.at(-1)?.role ?? 'prose';
  }

  text(start: number, end: number): void {
    if (this.role === 'code') return;
    this.#begin(start);
    this.#writer.keep(start, end);
  }

  put(text: string, start: number, end: number): void {
    if (this.role === 'code') return;
    this.#begin(start);
    this.#writer.put(text, start, end);
  }

  space(start: number, end: number): void {
    if (this.#writer.length > this.#start) this.#writer.put(' ', start, end);
  }

  #begin(at: number): void {
    if (this.#writer.length > this.#start) return;
    if (this.#start > 0) {
      this.#writer.put('\n\n', at, at);
      this.#start = this.#writer.length;
    }
    this.#role = this.role;
  }

  open(name: string): void {
    if (blockElements.has(name) || name === 'pre') this.endBlock();
    const role = roles.get(name);
    if (role !== undefined && this.#roles.length < DEEPEST) this.#roles.push({ name, role });
  }

  close(name: string): void {
    if (blockElements.has(name) || name === 'pre') this.endBlock();
    if (!roles.has(name)) return;
    const at = this.#roles.findLastIndex((one) => one.name === name);
    if (at !== -1) this.#roles.length = at;
  }

  endBlock(): void {
    const end = this.#writer.length;
    if (end > this.#start) this.blocks.push({ role: this.#role, start: this.#start, end });
    this.#start = end;
  }

  finish(): Reading {
    this.endBlock();
    return { plain: this.#writer.finish(), blocks: this.blocks };
  }
}

/** Offset behind the end tag of a hidden element. */
function endOfHidden(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

/** Reads a page: tags and hidden elements are left out, character references decoded. Offsets lead into the HTML. */
export function readHtml(html: string): Reading {
  const reader = new PageReader(html);
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [whole, slash, tag, entity, space] = match;
    const start = match.index;
    const end = start + whole.length;
    const name = tag?.toLowerCase();
    if (name !== undefined) {
      if (slash === '/') reader.close(name);
      else if (hiddenElements.has(name) && !whole.endsWith('/>')) {
        const behind = endOfHidden(html, name, end);
        token.lastIndex = behind;
      } else reader.open(name);
    } else if (unseen.test(entity === undefined ? whole : decodeEntity(entity))) continue;
    else if (entity !== undefined) reader.put(decodeEntity(entity), start, end);
    else if (space !== undefined) reader.space(start, end);
    else if (!whole.startsWith('<!') && !whole.startsWith('<?')) reader.text(start, end);
  }
  return reader.finish();
}
