import type { Event, TokenizeContext } from 'micromark-util-types';
import type { Bracket } from './match-brackets.ts';

/** What stands between two semicolons; indices point into the events, ends are exclusive. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Where its citation key is entered; null when there is none outside of nested markup. */
  readonly key: number | null;
}

/** Quotation marks within which, as in pandoc, a semicolon parts nothing. */
const QUOTES = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
]);

/** Splits the contents of a bracket at its semicolons and finds each part's key. */
export function splitItems(
  events: readonly Event[],
  bracket: Bracket,
  brackets: ReadonlyMap<number, Bracket>,
  context: TokenizeContext,
): Segment[] {
  const minding = scan(events, bracket, brackets, context, true);
  // A quotation that never ends is no quotation.
  return minding ?? scan(events, bracket, brackets, context, false) ?? [];
}

function scan(
  events: readonly Event[],
  bracket: Bracket,
  brackets: ReadonlyMap<number, Bracket>,
  context: TokenizeContext,
  mindQuotes: boolean,
): Segment[] | null {
  const segments: Segment[] = [];
  const text = new PlainText();
  let start = bracket.openExit + 1;
  let key: number | null = null;
  let depth = 0;
  for (let index = start; index < bracket.closeEnter; index++) {
    const event = events[index];
    if (event === undefined) break;
    const [kind, token] = event;
    if (kind === 'exit') {
      depth--;
      continue;
    }
    if (depth++ > 0) continue;
    const nested = brackets.get(index);
    if (nested) {
      index = nested.closeExit;
      depth--;
    } else if (token.type === 'citeSeparator' && text.isTop(mindQuotes)) {
      segments.push({ start, end: index, key });
      start = index + 2;
      key = null;
    } else if (token.type === 'citeKey') {
      if (key === null && text.isTop(mindQuotes)) key = index;
    } else if (TEXT.has(token.type)) {
      text.read(context.sliceSerialize(token));
    }
  }
  segments.push({ start, end: bracket.closeEnter, key });
  return mindQuotes && text.quote !== null ? null : segments;
}

const TEXT = new Set<string>([
  'data',
  'labelLink',
  'labelImage',
  'citeBracketOpen',
  'citeBracketClose',
]);

/** Follows brackets and quotation marks through plain text. */
class PlainText {
  quote: string | null = null;
  private brackets = 0;

  isTop(mindQuotes: boolean): boolean {
    return this.brackets === 0 && !(mindQuotes && this.quote !== null);
  }

  read(text: string): void {
    for (let index = 0; index < text.length; index++) {
      const sign = text.charAt(index);
      if (sign === '[') this.brackets++;
      else if (sign === ']') this.brackets = Math.max(0, this.brackets - 1);
      else if (sign === this.quote) this.quote = null;
      else if (this.quote === null) this.open(sign, text.charAt(index + 1));
    }
  }

  private open(sign: string, next: string): void {
    const closing = QUOTES.get(sign);
    if (closing !== undefined && next.trim() === next) this.quote = closing;
  }
}
