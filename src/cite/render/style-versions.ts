import type { ElementContent } from 'hast';

/** How something looks in one style. */
interface StyledContent {
  readonly style: string;
  readonly content: readonly ElementContent[];
}

/**
 * The versions of something in several styles as one run of elements, each version once with the
 * names of its styles. The first style is the one that is shown; style sheets show another in its
 * place. `hidden` keeps the others from readers whose programs take the text without style sheets.
 */
export function styleVersions(versions: readonly StyledContent[]): ElementContent[] {
  const groups = new Map<
    string,
    { readonly styles: string[]; readonly content: ElementContent[] }
  >();
  for (const { style, content } of versions) {
    const id = JSON.stringify(content);
    const group = groups.get(id) ?? { styles: [], content: [...content] };
    groups.set(id, group);
    group.styles.push(style);
  }
  const [first, ...others] = groups.values();
  if (first === undefined) return [];
  if (others.length === 0) return first.content;
  return [first, ...others].map(({ styles, content }, index) => ({
    type: 'element',
    tagName: 'span',
    properties: { dataCiteStyle: styles.join(' '), ...(index > 0 ? { hidden: true } : {}) },
    children: content,
  }));
}
