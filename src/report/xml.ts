/**
 * All that XML 1.0 forbids or discourages: control characters other than tab and line breaks, lone
 * surrogates, and the two code points that are no characters.
 */
const forbidden = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text without the characters that XML cannot hold; what is left is not escaped yet. */
export function allowedInXml(text: string): string {
  return text.replace(forbidden, '');
}

/** A text as the content of an element; characters that XML cannot hold are left out. */
export function escapeXmlText(text: string): string {
  return allowedInXml(text).replace(/[&<>\r]/g, (sign) => entities[sign] ?? '');
}

/** A text as the value of an attribute between double quotes, line breaks kept. */
export function escapeXmlAttribute(text: string): string {
  return allowedInXml(text).replace(/[&<>"'\t\n\r]/g, (sign) => entities[sign] ?? '');
}

/** An element; children are XML already, and attributes are not yet. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const start = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXmlAttribute(String(value))}"`)
    .join('');
  return children.length === 0
    ? `<${name}${start}/>`
    : `<${name}${start}>${children.join('')}</${name}>`;
}
