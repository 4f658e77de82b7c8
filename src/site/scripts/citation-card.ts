import type { CardContent } from './hover-card.ts';

const items = new Map(
  [...document.querySelectorAll<HTMLElement>('.reference-item[data-key]')].map((item) => [
    item.dataset['key'],
    item,
  ]),
);

/**
 * The card of a citation: what the list at the end of the page has of the work, copied from
 * there, so that it is in the style the reader chose; null when the page lists no such work.
 */
export function citationCard(link: HTMLAnchorElement): CardContent | null {
  const item = items.get(link.dataset['key']);
  if (!item) return null;
  const nodes = [...item.querySelectorAll(':scope > :not(.Z3988)')].map(
    (child) => child.cloneNode(true) as Element,
  );
  for (const node of nodes) {
    for (const part of [node, ...node.querySelectorAll('[id]')]) part.removeAttribute('id');
    node.querySelector('.backlinks')?.remove();
  }
  const others = citedWith(link).filter((other) => other !== item);
  if (others.length > 0) nodes.push(lineOf(others));
  // State and links come last and stay in sight while a long reference scrolls.
  const tools = nodes.find((node) => node.matches('.reference-tools'));
  // Spaces keep apart what a screen reader reads as one text.
  const links = [linkTo(item, 'In the list below'), ...passageLink(link)];
  tools?.append(...links.flatMap((link) => [' ', link]));
  const last = tools ? [tools] : [];
  return {
    label: `About ${nameOf(item)}`,
    nodes: [...nodes.filter((node) => node !== tools), ...last],
  };
}

/** The other works of the same bracket, so that none is hidden behind “[1–3]”. */
function citedWith(link: HTMLAnchorElement): HTMLElement[] {
  const parts = link.closest('.citation')?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
  const keys = [...parts].map(({ dataset }) => dataset['key']).filter((key) => key !== undefined);
  return [...new Set(keys)].map((key) => items.get(key)).filter((item) => item !== undefined);
}

/** The link of the passage that cites to itself; passage-links.ts has it copy its address. */
function passageLink(citation: HTMLAnchorElement): HTMLElement[] {
  const own = citation
    .closest(':is(p, li, tr):has(.passage-link)')
    ?.querySelector<HTMLAnchorElement>('.passage-link');
  if (!own) return [];
  const link = document.createElement('a');
  link.className = 'passage-copy';
  link.href = own.hash;
  link.textContent = own.ariaLabel;
  return [link];
}

function lineOf(works: readonly HTMLElement[]): HTMLElement {
  const line = document.createElement('p');
  line.className = 'citation-counts';
  line.append('Cited with it: ');
  works.forEach((work, index) => {
    line.append(index > 0 ? '; ' : '', linkTo(work, nameOf(work)));
  });
  return line;
}

function linkTo(work: HTMLElement, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${work.id}`;
  link.textContent = text;
  return link;
}

function nameOf(item: HTMLElement): string {
  return item.dataset['name'] ?? '';
}
