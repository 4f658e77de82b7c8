import type { Link, Nodes, Parent, Root, Text } from 'mdast';
import { type BlockText, readBlockText } from '../block-text.ts';
import { HeadingIds } from '../headings.ts';
import { type Block, type Visit, walk } from '../walk.ts';
import type { NameFinder } from './name-pattern.ts';

/** A term at its first use in a section. */
export interface TermUse {
  readonly slug: string;
  readonly block: Block;
  readonly blockText: BlockText;
  /** Where the words stand in the block's text. */
  readonly start: number;
  readonly end: number;
  /** The link that an editor wrote, or the text in which the name was found. */
  readonly place: { readonly link: Link } | TextPlace;
  readonly inNote: boolean;
  /** Which section of the document, from 0: a heading of the first or second level begins one. */
  readonly section: number;
  /** The heading under which it stands; null before the first. */
  readonly heading: { readonly text: string; readonly slug: string } | null;
}

export interface TextPlace {
  readonly text: Text;
  readonly parent: Parent;
  /** Where the name begins in the text. */
  readonly offset: number;
}

export interface TermSearch {
  readonly names: NameFinder;
  /** The term to which a link written by an editor leads; null when it leads elsewhere. */
  readonly termOfLink: (link: Link) => string | null;
  /** Terms that are not looked for: the page's own, and those that its editor left out. */
  readonly without: ReadonlySet<string>;
}

const QUOTED = /“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"/g;
/** Words within these are somebody else's, stand out already, or are no running text. */
const CLOSED: ReadonlySet<Nodes['type']> = new Set(['blockquote', 'emphasis', 'strong', 'cite']);

/**
 * The first use of each term in each section, in the order of the text: links that editors wrote,
 * and names found in running text where the section has no such link. Names are not looked for in
 * headings, notes, links, quotations, citations, code and words set apart.
 */
export function findTermUses(root: Root, search: TermSearch): TermUse[] {
  const { links, texts, blocks } = collect(root, search);
  const found = blocks.flatMap((place) => namesIn(place, search, texts));
  const uses = [...links.filter(({ inNote }) => !inNote), ...found, ...links];
  const first = new Map<string, TermUse>();
  for (const use of uses) {
    const id = `${use.section} ${use.slug}`;
    if (!first.has(id)) first.set(id, use);
  }
  const order = new Map(blocks.map(({ block }, index) => [block, index]));
  const rank = ({ block }: TermUse) => order.get(block) ?? 0;
  return [...first.values()].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}

interface Collected {
  readonly links: readonly TermUse[];
  /** Texts in which names are looked for, and what holds them. */
  readonly texts: ReadonlyMap<Nodes, Parent>;
  readonly blocks: readonly BlockPlace[];
}

type BlockPlace = Pick<TermUse, 'block' | 'section' | 'heading'>;

function collect(root: Root, search: TermSearch): Collected {
  const links: TermUse[] = [];
  const texts = new Map<Nodes, Parent>();
  const blocks: BlockPlace[] = [];
  const ids = new HeadingIds();
  let blockText: BlockText | null = null;
  let section = 0;
  let heading: TermUse['heading'] = null;
  for (const visit of walk(root)) {
    const { node, block, parent } = visit;
    if (node.type === 'heading') {
      if (node.depth <= 2) section++;
      heading = ids.next(node);
    }
    if (block === null) continue;
    if (node === block) {
      blocks.push({ block, section, heading });
      blockText = null;
    }
    if (node.type === 'text' && parent && 'children' in parent.node && isOpen(visit)) {
      texts.set(node, parent.node);
    }
    const slug = node.type === 'link' ? search.termOfLink(node) : null;
    if (node.type !== 'link' || slug === null) continue;
    blockText ??= readBlockText(block);
    const span = spanOfLink(node, blockText);
    if (span === null) continue;
    const { inNote } = visit;
    links.push({
      slug,
      block,
      blockText,
      ...span,
      place: { link: node },
      inNote,
      section,
      heading,
    });
  }
  return { links, texts, blocks };
}

function isOpen({ block, inNote, inLink, parent }: Visit): boolean {
  if (inNote || inLink || block?.type === 'heading') return false;
  for (let at = parent; at !== null; at = at.parent) if (CLOSED.has(at.node.type)) return false;
  return true;
}

function namesIn(
  { block, section, heading }: BlockPlace,
  { names, without }: TermSearch,
  texts: ReadonlyMap<Nodes, Parent>,
): TermUse[] {
  const blockText = readBlockText(block);
  if (!blockText.pieces.some(({ node }) => texts.has(node))) return [];
  const quotations = [...blockText.text.matchAll(QUOTED)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  return names.find(blockText.text).flatMap((match): TermUse[] => {
    const { slug, start, end } = match;
    const piece = blockText.pieces.findLast(({ at }) => at <= start);
    const parent = piece && texts.get(piece.node);
    if (without.has(slug) || !parent || piece.node.type !== 'text') return [];
    if (end > piece.at + piece.text.length) return [];
    if (quotations.some((quoted) => quoted.start < end && start < quoted.end)) return [];
    const place = { text: piece.node, parent, offset: start - piece.at };
    return [{ slug, block, blockText, start, end, place, inNote: false, section, heading }];
  });
}

function spanOfLink(link: Link, { pieces }: BlockText): { start: number; end: number } | null {
  const within = new Set<Nodes>();
  const waiting: Nodes[] = [link];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    within.add(node);
    if ('children' in node) waiting.push(...node.children);
  }
  const own = pieces.filter(({ node }) => within.has(node));
  const [first] = own;
  const last = own.at(-1);
  return first && last ? { start: first.at, end: last.at + last.text.length } : null;
}
