import type { Span } from '../../../text/span.ts';
import type { Block, BlockRole, KeyedCitation } from '../../types.ts';
import { PlainTextWriter } from '../plain-text.ts';

/** Writes text block by block, with the environments around it. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly keyed: KeyedCitation[] = [];
  /** Keys of listed entries, by the offset at which their blocks begin in the plain text. */
  readonly labels = new Map<number, string>();
  readonly environments: { readonly name: string; readonly role: BlockRole }[] = [];
  readonly writer: PlainTextWriter;
  inHeading = false;
  /** Key of the entry whose text comes next. */
  label: string | null = null;
  #start = 0;
  #role: BlockRole = 'prose';

  constructor(text: string) {
    this.writer = new PlainTextWriter(text);
  }

  /** Whether nothing was written since the last block ended. */
  get isBetween(): boolean {
    return this.writer.length === this.#start;
  }

  begin(at: number): void {
    if (!this.isBetween) return;
    if (this.#start > 0) {
      this.writer.put('\n\n', at, at);
      this.#start = this.writer.length;
    }
    const environment = this.environments.findLast(({ role }) => role !== 'prose');
    this.#role = this.inHeading ? 'heading' : (environment?.role ?? 'prose');
    if (this.label !== null) this.labels.set(this.#start, this.label);
    this.label = null;
  }

  put(text: string, start: number, end: number): void {
    if (text.trim() === '') this.space(start, end);
    else {
      this.begin(start);
      this.writer.put(text, start, end);
    }
  }

  space(start: number, end: number): void {
    if (!this.isBetween) this.writer.put(' ', start, end);
  }

  endBlock(): void {
    const end = this.writer.length;
    if (end > this.#start) this.blocks.push({ role: this.#role, start: this.#start, end });
    this.#start = end;
  }

  /** Notes a citation by key, and writes the key unless the command shows none. */
  addKey(
    key: string,
    source: Span,
    more: Pick<KeyedCitation, 'form' | 'locator'>,
    isShown: boolean,
  ): void {
    const start = this.writer.length;
    if (isShown) this.writer.put(`@${key}`, source.start, source.end);
    const at = { start, end: this.writer.length };
    this.keyed.push({ key, source, at, group: at, ...more });
  }

  /** Joins the citations written from an offset on, and all that stands between them. */
  endGroup(start: number): void {
    const group = { start, end: this.writer.length };
    for (let at = this.keyed.length - 1; at >= 0; at -= 1) {
      const one = this.keyed[at];
      if (one === undefined || one.at.start < start) break;
      this.keyed[at] = { ...one, group };
    }
  }
}
