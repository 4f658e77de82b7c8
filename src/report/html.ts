import { escapeXmlAttribute, escapeXmlText } from './xml.ts';

/** Markup that may stand in a page as it is: only `tag` and `join` make it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What an element holds; a string is text and is escaped, `null` is nothing. */
export type Content = Html | string | number | null;

/** Elements that hold nothing and have no end tag. */
const empty: ReadonlySet<string> = new Set(['meta', 'link', 'br', 'hr']);

const markupOf = (content: Content): string => {
  if (content === null) return '';
  return content instanceof Html ? content.markup : escapeXmlText(String(content));
};

/** Several contents one after the other. */
export const join = (contents: readonly Content[], between = ''): Html =>
  new Html(contents.map(markupOf).join(escapeXmlText(between)));

/** An element. Texts and attributes are escaped; attributes that are null are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...contents: readonly Content[]
): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXmlAttribute(String(value))}"`)
    .join('');
  const end = empty.has(name) ? '' : `${contents.map(markupOf).join('')}</${name}>`;
  return new Html(`<${name}${written}>${end}`);
}
