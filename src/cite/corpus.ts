import type { SourceFile } from '../text/span.ts';
import { readDocument } from './document.ts';
import type { Corpus } from './types.ts';

/** Reads Markdown files into a corpus, in the order given. */
export function createCorpus(files: readonly SourceFile[]): Corpus {
  return { documents: files.map(readDocument) };
}
