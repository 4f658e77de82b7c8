import type { Root } from 'mdast';
import type { SourceFile } from '../text/span.ts';
import { blankDenseText } from './dense-text.ts';
import { DocumentReader } from './document-reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './remark-plugins.ts';
import type { Document } from './types.ts';

/**
 * Reads a Markdown file: front matter, citations, links, headings, editors' notes. Never throws
 * for what stands in the file; what is wrong with it is in `problems`, with its place.
 */
export function readDocument(file: SourceFile): Document {
  const { values, spans, body, problems } = readFrontMatter(file.text);
  const readable = blankDenseText(body);
  const { tree, isReadable } = parse(readable.body);
  const reader = new DocumentReader(file);
  reader.read(tree);
  if (!isReadable) {
    const message = `The text is nested too deeply to be read, so nothing in it is checked or shown. Look for a long run of > or of brackets.`;
    reader.problems.push({ code: 'unreadable-document', message, span: { start: 0, end: 0 } });
  }
  return {
    path: file.path,
    text: file.text,
    frontmatter: values,
    frontmatterSpans: spans,
    tree,
    citations: reader.citations,
    links: reader.links,
    headings: reader.headings,
    notes: reader.notes,
    problems: [...problems, ...readable.problems, ...reader.problems].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

/** The parser's own recursion gives way on text nested tens of thousands deep. */
function parse(body: string): { tree: Root; isReadable: boolean } {
  try {
    return { tree: parseMarkdown(body), isReadable: true };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tree: { type: 'root', children: [] }, isReadable: false };
  }
}
