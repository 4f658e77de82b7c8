import type { LineIndex } from '../text/line-index.ts';
import type { PageStart } from './types.ts';

/** Page of a file and line on it, both from 1; null for a file without pages. */
export interface PagePlace {
  readonly page: number | null;
  /** Counted from 1 on its page, running heads and page numbers left out. */
  readonly pageLine: number | null;
}

const nowhere: PagePlace = { page: null, pageLine: null };

/** Makes a function that tells the page of an offset into the text as read. */
export function createPageFinder(
  pages: readonly PageStart[],
  lines: LineIndex,
): (offset: number) => PagePlace {
  return (offset) => {
    let low = 0;
    let high = pages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pages[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const found = pages[low];
    if (found === undefined) return nowhere;
    const first = lines.positionAt(found.start).line;
    return { page: found.page, pageLine: lines.positionAt(offset).line - first + found.line };
  };
}
