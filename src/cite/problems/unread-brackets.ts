import type { Nodes } from 'mdast';
import type { Problem, Span } from '../../text/span.ts';
import type { Block } from '../walk.ts';

/** What may stand between `[` and the key of a citation that was meant: `see`, `e.g.,`. */
const PREFIX = /^[\p{L}\s.,*_-]{0,40}$/u;

interface Opening {
  readonly at: number;
  /** The first key behind it, and whether nothing stands between. */
  key: { readonly span: Span; readonly isDirect: boolean } | null;
}

/**
 * Finds brackets around a key that were not read as a citation: never closed, or closed and
 * spoilt by a part without a key or by what follows.
 */
export function findUnreadBrackets(block: Block, source: string): Problem[] {
  const problems: Problem[] = [];
  const openings: Opening[] = [];
  for (const node of leaves(block)) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) continue;
    if (node.type === 'cite') noteKey(openings.at(-1), node.items[0]?.span, source);
    if (node.type !== 'text') continue;
    for (let at = start; at < end; at++) {
      const sign = source.charAt(at);
      if (sign === '\\') at++;
      else if (sign === '[') openings.push({ at, key: null });
      else if (sign === ']') {
        const opening = openings.pop();
        if (opening?.key?.isDirect) problems.push(malformed(opening.at, at + 1, source));
      }
    }
  }
  for (const { at, key } of openings) if (key) problems.push(unclosed(at, key.span, source));
  return problems;
}

/** Text and citations of a block in order, links and emphasis opened up. */
function leaves(block: Block): Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = block.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const isLink = node.type === 'link' || node.type === 'linkReference';
    if (isLink || !('children' in node)) found.push(node);
    else for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}

function noteKey(opening: Opening | undefined, span: Span | undefined, source: string): void {
  if (opening === undefined || opening.key !== null || span === undefined) return;
  const between = source.slice(opening.at + 1, span.start);
  if (!PREFIX.test(between)) return;
  opening.key = { span, isDirect: between === '' || between === '-' };
}

function unclosed(at: number, key: Span, source: string): Problem {
  const name = source.slice(key.start, key.end);
  return {
    code: 'unclosed-citation',
    message: `The bracket of the citation ${name} is never closed, so readers see it as text. Write ] behind the citation, in the same paragraph.`,
    span: { start: at, end: key.end },
  };
}

function malformed(start: number, end: number, source: string): Problem {
  const written = source.slice(start, end).replace(/\s+/g, ' ');
  const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  const follower = source.charAt(end);
  const reason = '([{'.includes(follower)
    ? `because ${follower} follows directly; put a blank between them`
    : 'because a part between semicolons names no work; every part needs its @key';
  return {
    code: 'malformed-citation',
    message: `${shown} is not read as a citation, ${reason}. Readers see the brackets as text.`,
    span: { start, end },
  };
}
