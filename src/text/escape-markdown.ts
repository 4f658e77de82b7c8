/** Signs that Markdown, or pandoc's citations, would take for markup wherever they stand. */
const markup =
  /[\\`*]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|~(?=~)|<(?=[a-z/!?])|\[(?=[\^@])|\](?=[([:])|&(?=#?[\da-z]{1,31};)|(?<![\p{L}\p{N}.\\])@(?=[\p{L}\p{N}_{])/giu;
/** Signs that count at the beginning of a paragraph only. */
const opening = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]{2,}\s*$|\|)/;
const numbered = /^(\d{1,9})([.)])(?=\s|$)/;

/** A text as Markdown that means the same letters. */
export const escapeInline = (text: string): string => text.replace(markup, (sign) => `\\${sign}`);

/** A paragraph whose first signs are no marks of a heading, a quotation or a list. */
export const escapeOpening = (paragraph: string): string =>
  paragraph.replace(opening, (sign) => `\\${sign}`).replace(numbered, '$1\\$2');
