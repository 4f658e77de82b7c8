import type { Line } from './geometry.ts';

/** Lines at the top and at the bottom of a page that may be its head or foot. */
const MARGIN_LINES = 3;
/** A head stands on this share of the pages, or on every second one. */
const SHARE = 0.25;
const pageNumber =
  /^(?:[-–—|\s]*(?:(?:page|side|seite|sida|p\.|s\.)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|av|von|\/)\s*\d{1,4})?[-–—|\s]*|\d{1,4}\s*\|\s*p\s*a\s*g\s*e)$/iu;

/** A line without what changes from page to page. */
const shape = ({ text, y }: Line): string =>
  `${text.toLowerCase().replace(/\d+|^[ivxlc]+\b|\b[ivxlc]+$/g, '#')}@${Math.round(y / 4)}`;

const marginOf = (page: readonly Line[]): Line[] => {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, MARGIN_LINES), ...byHeight.slice(-MARGIN_LINES)])];
};

/** Takes running heads, feet and page numbers out of pages. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(marginOf(page).map(shape))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(2, Math.ceil(pages.length * SHARE));
  return pages.map((page) => {
    const byHeight = [...page].sort((a, b) => b.y - a.y);
    const outer = new Set([byHeight[0], byHeight.at(-1)]);
    const heads = new Set(
      marginOf(page).filter((line) => {
        if (outer.has(line) && pageNumber.test(line.text.trim())) return true;
        return (counts.get(shape(line)) ?? 0) >= least && isAtEdge(line, byHeight, counts, least);
      }),
    );
    return page.filter((line) => !heads.has(line));
  });
}

/** A head has only other heads between itself and the edge of the page. */
function isAtEdge(
  line: Line,
  byHeight: readonly Line[],
  counts: ReadonlyMap<string, number>,
  least: number,
): boolean {
  const at = byHeight.indexOf(line);
  const repeats = (one: Line): boolean =>
    (counts.get(shape(one)) ?? 0) >= least || pageNumber.test(one.text.trim());
  return byHeight.slice(0, at).every(repeats) || byHeight.slice(at + 1).every(repeats);
}
