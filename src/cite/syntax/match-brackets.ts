import type { Event, Token } from 'micromark-util-types';
import { closers, closings } from './tokens.ts';

/** A `[` … `]` that may be a citation; the indices point into the events. */
export interface Bracket {
  /** The first event of `[`. */
  readonly openEnter: number;
  /** The last event of `[`. */
  readonly openExit: number;
  readonly closeEnter: number;
  readonly closeExit: number;
  readonly beforeBrace: boolean;
}

/**
 * Finds the brackets whose contents are whole: emphasis that begins inside and ends outside
 * leaves no citation. Keyed by `openEnter`.
 */
export function matchBrackets(events: readonly Event[]): Map<number, Bracket> {
  const brackets = new Map<number, Bracket>();
  const openings = new Map<Token, { enter: number; exit: number; parent: Token | undefined }>();
  const stack: Token[] = [];
  for (const [index, [kind, token]] of events.entries()) {
    if (kind === 'exit') {
      stack.pop();
      const opening = openings.get(token);
      if (opening) opening.exit = index;
      continue;
    }
    const closing = closings.get(token);
    const opening = closing && openings.get(closing.open);
    if (closing && opening && opening.parent === stack.at(-1)) {
      brackets.set(opening.enter, {
        openEnter: opening.enter,
        openExit: opening.exit,
        closeEnter: index,
        closeExit: index + 1,
        beforeBrace: closing.beforeBrace,
      });
    }
    if (closers.has(token)) {
      openings.set(token, { enter: index, exit: index, parent: stack.at(-1) });
    }
    stack.push(token);
  }
  return brackets;
}
