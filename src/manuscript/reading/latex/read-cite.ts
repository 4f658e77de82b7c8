import type { Span } from '../../../text/span.ts';
import type { Arguments } from './arguments.ts';

/** One bracket of a citing command: what stands before its keys, the keys, and what stands behind. */
export interface CiteGroup {
  readonly before: Span | null;
  readonly keys: readonly Span[];
  readonly behind: Span | null;
}

export interface Cite {
  readonly groups: readonly CiteGroup[];
  /** Offset behind the command. */
  readonly end: number;
}

const MOST_GROUPS = 50;
const key = /[^,\s]+/g;

/**
 * Reads what follows a citing command: `[see][p. 3]{vik2019,berg2018}`, and several such groups where
 * the command takes them. Null when no keys follow.
 */
export function readCite(source: Arguments, from: number, takesMany: boolean): Cite | null {
  const groups: CiteGroup[] = [];
  let at = from;
  while (groups.length < (takesMany ? MOST_GROUPS : 1)) {
    const first = source.read(at, '[');
    const second = first === null ? null : source.read(first.end + 1, '[');
    const options = (second ?? first)?.end;
    const list = source.read(options === undefined ? at : options + 1, '{');
    if (list === null) break;
    const keys = [...source.text.slice(list.start, list.end).matchAll(key)].map((match) => ({
      start: list.start + match.index,
      end: list.start + match.index + match[0].length,
    }));
    // One option stands behind the keys, of two the first stands before.
    groups.push({ before: second === null ? null : first, keys, behind: second ?? first });
    at = list.end + 1;
  }
  return groups.length === 0 ? null : { groups, end: at };
}
