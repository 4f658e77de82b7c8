/** The same text, in which no line ends between "p." and the number of the page. */
export function pageWithNumber(text: string): string {
  return text.replace(/(?<=\bp{1,2}\.) (?=\d)/g, '\u00a0');
}
