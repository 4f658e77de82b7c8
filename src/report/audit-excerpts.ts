import type { AnnotatedBlock } from './annotate.ts';

/** What stands around a citation in its paragraph. */
export interface Excerpt {
  readonly before: string;
  readonly after: string;
}

/** Characters on each side. */
const ROOM = 70;

function lastOf(text: string): string {
  if (text.length <= ROOM) return text;
  const cut = text.slice(-ROOM);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstOf(text: string): string {
  if (text.length <= ROOM) return text;
  const cut = text.slice(0, ROOM);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

/** The words around each citation, by its position among those of the audit. */
export function excerptsOf(blocks: readonly AnnotatedBlock[]): ReadonlyMap<number, Excerpt> {
  const excerpts = new Map<number, Excerpt>();
  for (const { pieces } of blocks) {
    const whole = pieces.map(({ text }) => text).join('');
    let at = 0;
    for (const { text, citation } of pieces) {
      const end = at + text.length;
      if (citation !== null && !excerpts.has(citation)) {
        // One character more than is shown tells whether something was cut.
        const before = lastOf(whole.slice(Math.max(0, at - ROOM - 1), at));
        excerpts.set(citation, { before, after: firstOf(whole.slice(end, end + ROOM + 1)) });
      }
      at = end;
    }
  }
  return excerpts;
}
