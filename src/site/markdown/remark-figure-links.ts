import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { walk } from '../../cite/walk.ts';

/** Words of a page that lead to a figure. */
export interface FigureWords {
  readonly words: string;
  /** The anchor that the words become. */
  readonly anchor: string;
  readonly href: string;
}

/**
 * A remark plugin that makes the words in which a page tells a figure a link to the table of figures:
 * each the first time they stand there, in the text if they are in it and else in an editors' note,
 * never in a heading, a link or a citation. Words that are not found are left alone; a test finds them.
 */
export function remarkFigureLinks(
  wordsOf: (file: VFile) => readonly FigureWords[],
): () => (tree: Root, file: VFile) => undefined {
  return () => (tree, file) => {
    for (const one of wordsOf(file)) linkFirst(tree, one);
  };
}

/** @returns whether the words were found. */
export function linkFirst(tree: Root, figure: FigureWords): boolean {
  for (const inNote of [false, true]) {
    for (const visit of walk(tree)) {
      const { node, parent, block } = visit;
      if (node.type !== 'text' || visit.inNote !== inNote || visit.inLink) continue;
      if (parent === null || block?.type === 'heading' || !('children' in parent.node)) continue;
      const at = placeOf(figure.words, node.value);
      if (at === -1) continue;
      split(parent.node, node, at, figure);
      return true;
    }
  }
  return false;
}

/** Where the words stand as words of their own: "106" is not in "1065", nor "21 men" in "121 men". */
function placeOf(words: string, text: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + words.length);
    if (!/[\p{L}\p{N}][.,]?$/u.test(before.slice(-2)) && !/^[.,]?\p{N}|^\p{L}/u.test(after))
      return at;
  }
  return -1;
}

function split(
  parent: Parents,
  node: Text,
  at: number,
  { words, anchor, href }: FigureWords,
): void {
  const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);
  const link: Link = {
    type: 'link',
    url: href,
    children: text(words),
    data: { hProperties: { id: anchor, className: ['figure-link'] } },
  };
  const children = parent.children as PhrasingContent[];
  const index = children.indexOf(node);
  const before = text(node.value.slice(0, at));
  const after = text(node.value.slice(at + words.length));
  children.splice(index, 1, ...before, link, ...after);
}
