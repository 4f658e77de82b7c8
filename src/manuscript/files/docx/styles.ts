/** Styles that say what a paragraph is, beside those that mammoth knows. */
const quotations = [
  'Quote',
  'Intense Quote',
  'Block Text',
  'Block Quote',
  'Quotations',
  'Quotation',
  'Sitat',
  'Sterkt sitat',
  'Citat',
  'Zitat',
  'Citation',
  'Cita',
];
const code = ['HTML Preformatted', 'Source Code', 'Preformatted Text', 'Code', 'Plain Text Code'];

/** How mammoth is to mark up the paragraphs of these styles. */
export const styleMap: readonly string[] = [
  ...quotations.map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
  ...code.map((name) => `p[style-name='${name}'] => pre:separator('\n')`),
  "p[style-name='Subtitle'] => h2:fresh",
];
