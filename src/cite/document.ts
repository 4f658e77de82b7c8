import type { Root } from 'mdast';
import type { Problem, SourceFile } from '../text/span.ts';
import { blankDenseText } from './dense-text.ts';
import { DocumentReader } from './document-reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './remark-plugins.ts';
import type { Document } from './types.ts';

/**
 * Characters that a file may have. Reading takes some 600 bytes of memory for each, so that a file of
 * forty million would end the program; the longest of novels has three.
 */
const LONGEST = 3_500_000;

/**
 * Reads a Markdown file: front matter, citations, links, headings, editors' notes. Never throws
 * for what stands in the file; what is wrong with it is in `problems`, with its place.
 */
export function readDocument(file: SourceFile): Document {
  const { values, spans, body, problems } = readFrontMatter(file.text.slice(0, LONGEST));
  const isTooLong = file.text.length > LONGEST;
  const readable = isTooLong ? { body: '', problems: [] } : blankDenseText(body);
  const { tree, isReadable } = parse(readable.body);
  const reader = new DocumentReader(file);
  reader.read(tree);
  if (isTooLong) reader.problems.push(unreadable(tooLong(file.text.length)));
  if (!isReadable) reader.problems.push(unreadable(TOO_DEEP));
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

const TOO_DEEP =
  'The text is nested too deeply to be read, so nothing in it is checked or shown. Look for a long run of > or of brackets.';

const tooLong = (length: number): string =>
  `The file has ${length} characters, more than the ${LONGEST} that can be read, so nothing in it is checked or shown. Split it into several files, or see whether it is a text at all.`;

function unreadable(message: string): Problem {
  return { code: 'unreadable-document', message, span: { start: 0, end: 0 } };
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
