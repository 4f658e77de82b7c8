import type { Span } from '../text/span.ts';

/** What is wrong with a value as LaTeX, by the message of valid-latex. */
interface LatexFault {
  readonly message: 'braces' | 'dollar' | 'special';
  readonly sign: string;
  readonly span: Span;
}

/** A command of letters outside mathematics. */
interface LatexCommand {
  readonly name: string;
  readonly span: Span;
}

/** Commands whose argument is taken as it stands. */
const verbatim = /\\(?:url|href|path|nolinkurl|doi|verb)\s*\{/y;
const commandName = /[A-Za-z@]+/y;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/iy;

interface Reading {
  depth: number;
  /** Where mathematics began, and what ends it; null outside. */
  maths: { readonly from: number; readonly end: string } | null;
  readonly faults: LatexFault[];
  readonly commands: LatexCommand[];
}

/** What begins mathematics, and what ends it. */
const mathsEnds: ReadonlyMap<string, string> = new Map([
  ['$$', '$$'],
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
]);

/**
 * The faults of a value, one of each kind at most, and its commands outside mathematics. Takes time
 * linear in the length of the text.
 */
export function readLatex(text: string): {
  readonly faults: readonly LatexFault[];
  readonly commands: readonly LatexCommand[];
} {
  const reading: Reading = { depth: 0, maths: null, faults: [], commands: [] };
  for (let at = 0; at < text.length; ) at = step(text, at, reading);
  const end = text.length;
  if (reading.depth > 0) add(reading, 'braces', '{', { start: 0, end });
  if (reading.maths?.end.startsWith('$')) {
    const start = reading.maths.from;
    add(reading, 'dollar', '$', { start, end: start + 1 });
  }
  return reading;
}

/** Reads one sign, command or verbatim argument; gives the offset behind it. */
function step(text: string, at: number, reading: Reading): number {
  const sign = text.charAt(at);
  const maths = toggleMaths(text, at, reading);
  if (maths !== null) return maths;
  if (sign === '\\') {
    verbatim.lastIndex = at;
    return verbatim.test(text)
      ? closingBrace(text, verbatim.lastIndex)
      : readCommand(text, at, reading);
  }
  if (sign === '{') reading.depth += 1;
  else if (sign === '}') {
    reading.depth -= 1;
    if (reading.depth < 0) add(reading, 'braces', '}', { start: at, end: at + 1 });
  } else if ('&%#_^'.includes(sign) && reading.maths === null) {
    // A % at the end of a line is a remark on purpose.
    if (sign === '%' && /[\r\n]/.test(text.charAt(at + 1))) return at + 1;
    entity.lastIndex = at;
    // no-markup-in-field speaks of &amp; and the like.
    if (sign === '&' && entity.test(text)) return entity.lastIndex;
    add(reading, 'special', sign, { start: at, end: at + 1 });
  }
  return at + 1;
}

function readCommand(text: string, at: number, reading: Reading): number {
  commandName.lastIndex = at + 1;
  const name = commandName.exec(text)?.[0] ?? '';
  if (name === '') return Math.min(at + 2, text.length);
  const end = at + 1 + name.length;
  if (reading.maths === null) reading.commands.push({ name, span: { start: at, end } });
  return end;
}

/** Moves past what begins or ends mathematics; null when nothing does. */
function toggleMaths(text: string, at: number, reading: Reading): number | null {
  if (reading.maths !== null) {
    const { end } = reading.maths;
    if (!text.startsWith(end, at)) return null;
    reading.maths = null;
    return at + end.length;
  }
  for (const [begin, end] of mathsEnds) {
    if (!text.startsWith(begin, at)) continue;
    reading.maths = { from: at, end };
    return at + begin.length;
  }
  return null;
}

function add(reading: Reading, message: LatexFault['message'], sign: string, span: Span): void {
  if (!reading.faults.some((fault) => fault.message === message)) {
    reading.faults.push({ message, sign, span });
  }
}

/** Behind the brace that closes an argument; the end of the text when none does. */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
