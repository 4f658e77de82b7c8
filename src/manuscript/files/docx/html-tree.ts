import { decodeEntity } from '../../reading/entities.ts';

/** An element of mammoth's HTML, which is well formed, or a text. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
}
export type Node = Element | string;

const token = /<(\/?)([a-z][a-z\d]*)((?:\s[^<>]*)?)>|([^<]+)|</gi;
const attribute = /([a-z-]+)="([^"]*)"/gi;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const empty = new Set(['br', 'img', 'hr']);

const decoded = (text: string): string => text.replace(entity, decodeEntity);

const element = (name: string, attributes: string): Element => ({
  name,
  attributes: new Map(
    [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, decoded(value)]),
  ),
  children: [],
});

/** Parses HTML as mammoth writes it. */
export function parseTree(html: string): Element {
  const root = element('body', '');
  const open: Element[] = [root];
  for (const [whole, slash, name, attributes = '', text] of html.matchAll(token)) {
    const top = open.at(-1) ?? root;
    if (name === undefined) top.children.push(decoded(text ?? whole));
    else if (slash === '/') {
      if (top.name === name && open.length > 1) open.pop();
    } else {
      const child = element(name, attributes);
      top.children.push(child);
      if (!empty.has(name)) open.push(child);
    }
  }
  return root;
}
