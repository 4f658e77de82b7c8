import type { Block } from '../types.ts';
import type { Bracket } from './brackets.ts';
import { findBrackets } from './brackets.ts';
import { findYears, type YearToken } from './years.ts';

/** A block with the years and brackets in it. */
export interface BlockContext {
  readonly text: string;
  readonly block: Block;
  readonly years: readonly YearToken[];
  readonly brackets: readonly Bracket[];
  /** Index of the innermost bracket around each year, or -1; same order as `years`. */
  readonly bracketOf: readonly number[];
}

/** Finds years and brackets of a block; null when there is no year in it. */
export function readBlock(text: string, block: Block): BlockContext | null {
  const years = findYears(text, block);
  if (years.length === 0) return null;
  const brackets = findBrackets(text, block);
  return { text, block, years, brackets, bracketOf: innermost(years, brackets) };
}

/** Walks through years and brackets side by side, so that deep nesting costs nothing more. */
function innermost(years: readonly YearToken[], brackets: readonly Bracket[]): number[] {
  const found: number[] = [];
  const open: number[] = [];
  let next = 0;
  for (const year of years) {
    for (
      let bracket = brackets[next];
      bracket && bracket.start < year.start;
      bracket = brackets[next]
    ) {
      open.push(next);
      next += 1;
    }
    // A year in square brackets of its own, `[1905] 2002`, is one token that begins before them.
    while (open.length > 0 && (brackets[open.at(-1) ?? 0]?.end ?? 0) <= year.start) open.pop();
    let at = open.length - 1;
    while (at >= 0 && (brackets[open[at] ?? 0]?.inner.end ?? 0) < year.end) at -= 1;
    found.push(at < 0 ? -1 : (open[at] ?? -1));
  }
  return found;
}
