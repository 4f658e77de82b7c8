/**
 * Lets a line end behind the slashes and strokes of an address, not in the middle of its words.
 * @param html safe HTML, in which the text of a link may be its address
 */
export function breakAddresses(html: string): string {
  return html.replace(/>https?:\/\/[^<]*(?=<\/a>)/g, (address) =>
    address.replace(/(?<=[^/:][/_])(?=[^/])/g, '<wbr>'),
  );
}
