import { escapeInline, escapeOpening } from '../../../text/escape-markdown.ts';
import { type Element, type Node, parseTree } from './html-tree.ts';

const noteTarget = /^#(foot|end)note-(\d+)$/;
const noteId = /^(foot|end)note-(\d+)$/;
const label = (kind: string, number: string): string => (kind === 'end' ? `e${number}` : number);

const isElement = (node: Node): node is Element => typeof node !== 'string';
const isNoteList = (node: Node): node is Element =>
  isElement(node) &&
  node.name === 'ol' &&
  node.children.some((child) => isElement(child) && noteId.test(child.attributes.get('id') ?? ''));

/** Emphasis around the words alone: Markdown knows none that begins or ends with a space. */
function emphasised(mark: string, inner: string): string {
  const words = inner.trim();
  if (words === '') return inner;
  const at = inner.indexOf(words);
  return `${inner.slice(0, at)}${mark}${words}${mark}${inner.slice(at + words.length)}`;
}

/** Writes mammoth's HTML as Markdown. */
class MarkdownWriter {
  readonly #notes: Map<string, Element>;
  readonly #referred: string[] = [];

  constructor(notes: Map<string, Element>) {
    this.#notes = notes;
  }

  inline(nodes: readonly Node[]): string {
    return nodes.map((node) => this.#inlineNode(node)).join('');
  }

  #inlineNode(node: Node): string {
    if (!isElement(node)) return escapeInline(node.replace(/[\s\u00a0]+/g, ' '));
    const { name, children, attributes } = node;
    if (name === 'em' || name === 'i') return emphasised('*', this.inline(children));
    if (name === 'strong' || name === 'b') return emphasised('**', this.inline(children));
    if (name === 'br') return ' ';
    if (name === 'img') return '';
    if (name === 'a') return this.#link(children, attributes.get('href') ?? '');
    return this.inline(children);
  }

  #link(children: readonly Node[], href: string): string {
    const [, kind, number] = noteTarget.exec(href) ?? [];
    if (kind !== undefined && number !== undefined) {
      this.#referred.push(`${kind}note-${number}`);
      return `[^${label(kind, number)}]`;
    }
    const text = this.inline(children);
    // A way back from a note, a mark inside the text, or an address that shows itself.
    if (href.startsWith('#') || href === '') return text.trim() === '↑' ? '' : text;
    const isSafe = /^(?:https?:|mailto:)[^\s()<>]+$/i.test(href);
    return isSafe && !text.includes('://') && text.trim() !== '' ? `[${text}](${href})` : text;
  }

  /** Paragraphs and other blocks, each with its empty line, notes below the block that refers to them. */
  blocks(nodes: readonly Node[]): string[] {
    return nodes.flatMap((node) => {
      const own = this.#block(node);
      return [...own, ...this.#takeNotes()];
    });
  }

  #block(node: Node): string[] {
    if (!isElement(node))
      return node.trim() === '' ? [] : [escapeOpening(this.inline([node]).trim())];
    const { name, children } = node;
    if (isNoteList(node)) return [];
    if (/^h[1-6]$/.test(name)) return this.#line(children, `${'#'.repeat(Number(name[1]))} `);
    if (name === 'pre') return [`~~~\n${rawText(children)}\n~~~`];
    if (name === 'blockquote') {
      const inner = this.blocks(children).join('\n\n');
      return inner === '' ? [] : [inner.replace(/^/gm, '> ')];
    }
    if (name === 'ul' || name === 'ol') return [this.#list(children, name === 'ol')];
    if (name === 'table') return [this.#table(node)];
    return this.#line(children, '');
  }

  #line(children: readonly Node[], prefix: string): string[] {
    const text = this.inline(children).trim();
    return text === '' ? [] : [prefix + (prefix === '' ? escapeOpening(text) : text)];
  }

  #list(items: readonly Node[], isOrdered: boolean): string {
    return items
      .filter(isElement)
      .map(({ children }, at) => {
        const mark = isOrdered ? `${at + 1}. ` : '- ';
        const isOuter = (node: Node): boolean =>
          isElement(node) && (node.name === 'ul' || node.name === 'ol');
        const text = this.inline(children.filter((node) => !isOuter(node))).trim();
        const inner = children
          .filter(isElement)
          .filter(isOuter)
          .map((list) => this.#list(list.children, list.name === 'ol'));
        const below = inner.map((list) => list.replace(/^/gm, ' '.repeat(mark.length)));
        return [mark + text, ...below].join('\n');
      })
      .join('\n');
  }

  #table(table: Element): string {
    const rows = rowsOf(table).map((row) =>
      row.children.filter(isElement).map((cell) => this.#cell(cell)),
    );
    const width = Math.max(0, ...rows.map((row) => row.length));
    const lines = rows.map((row) => {
      const cells = [...row, ...Array.from({ length: width - row.length }, () => '')];
      return `| ${cells.join(' | ')} |`;
    });
    const rule = `|${' --- |'.repeat(width)}`;
    return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
  }

  #cell({ children }: Element): string {
    return children
      .map((node) => this.inline([node]).trim())
      .filter((text) => text !== '')
      .join(' ')
      .replaceAll('|', '\\|');
  }

  #takeNotes(): string[] {
    const ids = this.#referred.splice(0);
    return ids.flatMap((id) => {
      const note = this.#notes.get(id);
      this.#notes.delete(id);
      const [, kind = '', number = ''] = noteId.exec(id) ?? [];
      if (note === undefined) return [];
      const paragraphs = note.children.map((node) => this.inline([node]).trim());
      const text = paragraphs.filter((one) => one !== '').join(' ');
      return text === '' ? [] : [`[^${label(kind, number)}]: ${text}`];
    });
  }
}

const rawText = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (isElement(node) ? (node.name === 'br' ? '\n' : rawText(node.children)) : node))
    .join('');

const rowsOf = ({ children }: Element): Element[] =>
  children.filter(isElement).flatMap((child) => (child.name === 'tr' ? [child] : rowsOf(child)));

/** Writes the HTML of mammoth as Markdown, one line a paragraph. */
export function htmlToMarkdown(html: string): string {
  const { children } = parseTree(html);
  const notes = new Map<string, Element>();
  for (const list of children.filter(isNoteList)) {
    for (const item of list.children.filter(isElement)) {
      notes.set(item.attributes.get('id') ?? '', item);
    }
  }
  const blocks = new MarkdownWriter(notes).blocks(children);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
