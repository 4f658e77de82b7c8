import type { Definition, Image, Link, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as toPlainText } from 'mdast-util-to-string';
import type { Problem, SourceFile, Span } from '../text/span.ts';
import { HeadingIds } from './headings.ts';
import { type Passage, passagesOf } from './passages.ts';
import { findContainerProblems } from './problems/containers.ts';
import { findCitationInHtml } from './problems/html.ts';
import { findSpacedKeys, findStrayMinus } from './problems/odd-keys.ts';
import { findUnreadBrackets } from './problems/unread-brackets.ts';
import { SentenceFinder } from './sentences/sentence-of.ts';
import type { Citation, Cite, DocumentLink, EditorsNote, Heading } from './types.ts';
import { type Block, isNote, type Visit, walk } from './walk.ts';

/** Collects what a document holds, in the order of its text. */
export class DocumentReader {
  readonly citations: Citation[] = [];
  readonly links: DocumentLink[] = [];
  readonly headings: Heading[] = [];
  readonly notes: EditorsNote[] = [];
  readonly problems: Problem[] = [];
  private readonly file: SourceFile;
  private readonly sentences: SentenceFinder;
  private readonly ids = new HeadingIds();
  private passages: ReadonlyMap<Block, Passage> = new Map();
  private clusters = 0;

  constructor(file: SourceFile) {
    this.file = file;
    this.sentences = new SentenceFinder(file.text);
  }

  read(tree: Root): void {
    this.passages = passagesOf(tree);
    for (const visit of walk(tree)) this.visit(visit);
  }

  private visit(visit: Visit): void {
    const { node, block } = visit;
    const { text: source } = this.file;
    if (node === block) this.problems.push(...findUnreadBrackets(block, source));
    switch (node.type) {
      case 'cite':
        this.readCite(node, visit);
        break;
      case 'text':
        if (node.position) this.problems.push(...findSpacedKeys(source, spanOf(visit)));
        break;
      case 'html':
        this.problems.push(...findCitationInHtml(node.value, spanOf(visit)));
        break;
      case 'heading':
        this.headings.push({ depth: node.depth, ...this.ids.next(node), span: spanOf(visit) });
        break;
      case 'link':
      case 'image':
      case 'definition':
        this.links.push({ url: node.url, text: linkText(node), span: spanOf(visit) });
        break;
      case 'containerDirective':
        this.problems.push(...findContainerProblems(node, source));
        if (isNote(node)) this.readNote(node, spanOf(visit));
        break;
    }
  }

  private readCite(node: Cite, visit: Visit): void {
    const cluster = this.clusters++;
    const clusterSpan = spanOf(visit);
    const sentence = this.sentences.sentenceOf(visit.block, clusterSpan);
    const place = {
      file: this.file.path,
      anchor: citeAnchor(cluster),
      passage: (visit.block && this.passages.get(visit.block)?.anchor) ?? null,
      cluster,
      clusterSpan,
      sentence,
      heading: this.headings.at(-1)?.text ?? null,
      inNote: visit.inNote,
    };
    for (const item of node.items) this.citations.push({ ...item, ...place });
    this.problems.push(...findStrayMinus(node, this.file.text));
  }

  private readNote(node: ContainerDirective, span: Span): void {
    const texts = node.children.map((child) => toPlainText(child, { includeHtml: false }));
    this.notes.push({
      kind: node.attributes?.['kind'] ?? '',
      page: node.attributes?.['page'] ?? null,
      text: texts.join(' ').replace(/\s+/g, ' ').trim(),
      anchor: noteAnchor(this.notes.length),
      heading: this.headings.at(-1)?.text ?? null,
      span,
    });
  }
}

/** The anchor of a citation on its page; `cluster` counts from 0 in the order of `walk`. */
export function citeAnchor(cluster: number): string {
  return `cite-${cluster + 1}`;
}

/** The anchor of an editors' note on its page, counted from 0 in the order of `walk`. */
export function noteAnchor(index: number): string {
  return `note-${index + 1}`;
}

/** Where a node stands; a bare address found by GFM afterwards has no place of its own. */
function spanOf(visit: Visit): Span {
  for (let at: Visit | null = visit; at !== null; at = at.parent) {
    const start = at.node.position?.start.offset;
    const end = at.node.position?.end.offset;
    if (start !== undefined && end !== undefined) return { start, end };
  }
  return { start: 0, end: 0 };
}

function linkText(node: Link | Image | Definition): string {
  const text = node.type === 'definition' ? (node.label ?? node.identifier) : toPlainText(node);
  return text.replace(/\s+/g, ' ').trim();
}
