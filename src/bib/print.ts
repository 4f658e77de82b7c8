import type { BibFile } from './tree.ts';

/** The text of a file from its nodes: byte for byte what was read. */
export function printBib(file: BibFile): string {
  return file.nodes.map(({ span }) => file.text.slice(span.start, span.end)).join('');
}
