import { type Bracket, findBrackets } from '../detect/brackets.ts';
import type { JudgedCitation } from '../judge-citations.ts';
import type { Block } from '../types.ts';

/** Citations that stand in one bracket, or one citation outside all. */
export interface CitationGroup {
  /** The closed bracket around them, or behind the authors of the first. */
  readonly bracket: Bracket | null;
  /** In the order of the text. */
  readonly citations: readonly JudgedCitation[];
}

/** Groups the citations of one block by their brackets. */
export function groupCitations(
  text: string,
  block: Block,
  judged: readonly JudgedCitation[],
): CitationGroup[] {
  if (judged.length === 0) return [];
  const brackets = findBrackets(text, block).filter(({ isClosed }) => isClosed);
  const groups: { bracket: Bracket | null; citations: JudgedCitation[] }[] = [];
  for (const one of judged) {
    const bracket = bracketOf(one, brackets);
    const last = groups.at(-1);
    if (last !== undefined && bracket !== null && last.bracket === bracket)
      last.citations.push(one);
    else groups.push({ bracket, citations: [one] });
  }
  return groups;
}

/** The innermost bracket around the year of a citation. */
function bracketOf(
  { citation: { at, inBrackets } }: JudgedCitation,
  brackets: readonly Bracket[],
): Bracket | null {
  if (!inBrackets) return null;
  const around = brackets.findLast(({ start, end }) => start <= at.start && at.end <= end);
  const behind = brackets.find(
    ({ start, end }) => start > at.start && start < at.end && at.end <= end,
  );
  return behind ?? around ?? null;
}
