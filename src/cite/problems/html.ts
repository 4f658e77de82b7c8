import type { Problem, Span } from '../../text/span.ts';

const CITATION = /\[-?@[\p{L}\p{N}_{][^\s\]]{0,80}/u;

/** A citation within a block of HTML, where Markdown is not read: readers would see its key. */
export function findCitationInHtml(html: string, { start }: Span): Problem[] {
  const match = html.startsWith('<!--') ? null : CITATION.exec(html);
  if (match === null) return [];
  return [
    {
      code: 'citation-in-html',
      message: `${match[0]} stands in HTML, where citations are not read, so readers see it as it is written. Put a blank line between the tags and the text.`,
      span: { start: start + match.index, end: start + match.index + match[0].length },
    },
  ];
}
