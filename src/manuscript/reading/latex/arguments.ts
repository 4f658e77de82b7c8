import type { Span } from '../../../text/span.ts';

/** Characters an argument may have; beyond, its bracket was closed by chance. */
const LONGEST = 20_000;
const sign = /\\[\s\S]|%[^\n]*|[{}[\]]/g;

/** Offsets of closing brackets by those of the opening ones, found in one pass. */
function pairBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: found, index } of text.matchAll(sign)) {
    if (found === '{' || found === '[') open.push({ sign: found, at: index });
    else if (found === ']') {
      if (open.at(-1)?.sign === '[') pairs.set(open.pop()?.at ?? 0, index);
    } else if (found === '}') {
      while (open.at(-1)?.sign === '[') open.pop();
      const pair = open.pop();
      if (pair !== undefined) pairs.set(pair.at, index);
    }
  }
  return pairs;
}

/** Finds the arguments of commands in a LaTeX text. */
export class Arguments {
  readonly text: string;
  readonly #pairs: ReadonlyMap<number, number>;

  constructor(text: string) {
    this.text = text;
    this.#pairs = pairBrackets(text);
  }

  /** Offset behind white space with at most one line end, as LaTeX skips it before an argument. */
  skipSpace(from: number): number {
    let at = from;
    let lines = 0;
    for (; at < this.text.length; at += 1) {
      const one = this.text[at] ?? '';
      if (one === '\n') lines += 1;
      if (lines > 1 || !/\s/.test(one)) break;
    }
    return lines > 1 ? from : at;
  }

  /** The inside of an argument that opens at an offset, white space before it aside; null when there is none. */
  read(from: number, open: '{' | '['): Span | null {
    const start = this.skipSpace(from);
    if (this.text[start] !== open) return null;
    const end = this.#pairs.get(start);
    return end === undefined || end - start > LONGEST ? null : { start: start + 1, end };
  }

  /** Offset behind one optional argument, or where it would begin. */
  skipOption(from: number): number {
    const option = this.read(from, '[');
    return option === null ? from : option.end + 1;
  }

  /** Offset behind all arguments that follow a command. */
  skipAll(from: number): number {
    let at = from;
    for (;;) {
      const argument = this.read(at, '{') ?? this.read(at, '[');
      if (argument === null) return at;
      at = argument.end + 1;
    }
  }
}
