import { toBiblatex } from './export/biblatex.ts';
import { toBibtex } from './export/bibtex.ts';
import { toRis } from './export/ris.ts';
import type { Reference } from './library.ts';

export const exportFormats = ['biblatex', 'bibtex', 'ris', 'csl-json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The entry of a reference as it stands in its file. */
export const referenceToBiblatex = ({ entry, file }: Reference): string =>
  file.text.slice(entry.span.start, entry.span.end).trimEnd();

/**
 * References as one text in another program's format, with macros and inheritance resolved.
 * Ends in a line break; an empty list gives an empty text, in CSL-JSON an empty array.
 */
export function exportReferences(references: Iterable<Reference>, format: ExportFormat): string {
  const list = [...references];
  switch (format) {
    case 'biblatex':
      return list.map(toBiblatex).join('\n');
    case 'bibtex':
      return list.map(toBibtex).join('\n');
    case 'ris':
      return list.map(toRis).join('\r\n');
    case 'csl-json':
      return `${JSON.stringify(
        list.map(({ csl }) => csl),
        null,
        2,
      )}\n`;
  }
}
