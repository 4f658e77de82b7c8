import type { Span } from '../../text/span.ts';

/** A pair of brackets. `end` lies behind the closing one; an unclosed pair ends where its sentence may. */
export interface Bracket extends Span {
  readonly inner: Span;
  /** Index of the pair around it, or -1. */
  readonly parent: number;
  readonly isClosed: boolean;
}

const pairs: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);
const signs = /[()[\]]/g;
/** A pair with more between its brackets is no citation but a mistake. */
const LONGEST = 2500;
/** How far an unclosed bracket reaches. */
const UNCLOSED_REACH = 200;
/** Brackets that a closing one of another kind may jump over. */
const MOST_JUMPED = 2;

interface Open {
  readonly sign: string;
  readonly start: number;
  readonly index: number;
}

/** More brackets than this left open in one block belong to code or formulas. */
const MOST_UNCLOSED = 100;

/** Brackets of a block in the order in which they open; those never closed are among them. */
export function findBrackets(text: string, block: Span): Bracket[] {
  const brackets: Bracket[] = [];
  const open: Open[] = [];
  const left: number[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(signs)) {
    const start = block.start + match.index;
    const wanted = pairs.get(match[0]);
    if (wanted === undefined) {
      open.push({ sign: match[0], start, index: brackets.length });
      brackets.push(pairOf(start, start, open.at(-2)?.index ?? -1));
      continue;
    }
    const lowest = open.length - 1 - MOST_JUMPED;
    const at = open.findLastIndex((one, i) => one.sign === wanted || i < lowest);
    const pair = open[at];
    if (pair === undefined || pair.sign !== wanted || at < lowest) continue;
    left.push(...open.slice(at + 1).map(({ index }) => index));
    open.length = at;
    if (start - pair.start > LONGEST) continue;
    const { parent } = brackets[pair.index] ?? { parent: -1 };
    brackets[pair.index] = pairOf(pair.start, start + 1, parent);
  }
  left.push(...open.slice(-MOST_UNCLOSED).map(({ index }) => index));
  if (left.length <= MOST_UNCLOSED)
    for (const index of left) leaveOpen(brackets, index, text, block);
  return brackets;
}

const pairOf = (start: number, end: number, parent: number): Bracket => ({
  start,
  end,
  inner: { start: start + 1, end: Math.max(start + 1, end - 1) },
  parent,
  isClosed: end > start,
});

const sentenceEnd = /[.!?]\s+\p{Lu}/u;

/** Gives an opening bracket without a closing one the rest of its sentence. */
function leaveOpen(brackets: Bracket[], index: number, text: string, block: Span): void {
  const bracket = brackets[index];
  if (bracket === undefined) return;
  const { start, parent } = bracket;
  const reach = Math.min(block.end, start + UNCLOSED_REACH);
  const rest = text.slice(start + 1, reach);
  const year = /\d{4}[a-z]?/.exec(rest);
  const from = year === null ? 0 : year.index + year[0].length;
  const stop = sentenceEnd.exec(rest.slice(from));
  const end = stop === null ? reach : start + 1 + from + stop.index;
  brackets[index] = { start, end, inner: { start: start + 1, end }, parent, isClosed: false };
}
