const GAP = 6;
const EDGE = 8;
/** What a card needs to be of use; where a window has less room, the page scrolls to it. */
const LEAST_HEIGHT = 96;

/**
 * Puts a card below the last line of a link, or above its first line where there is more room, and
 * never over its words. The card belongs to the page, so that it scrolls with the link.
 */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  const lines = [...link.getClientRects()];
  const first = lines[0] ?? link.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const { clientWidth: width, clientHeight: height } = document.documentElement;

  card.style.maxHeight = '';
  const below = height - last.bottom - GAP - EDGE;
  const above = first.top - GAP - EDGE;
  const isBelow = card.offsetHeight <= below || below >= above;
  card.style.maxHeight = `${Math.max(isBelow ? below : above, LEAST_HEIGHT)}px`;

  const left = Math.min(isBelow ? last.left : first.left, width - card.offsetWidth - EDGE);
  const top = isBelow ? last.bottom + GAP : first.top - GAP - card.offsetHeight;
  card.style.left = `${Math.max(left, EDGE) + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}
