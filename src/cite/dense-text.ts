import type { Problem } from '../text/span.ts';

/**
 * What one paragraph may hold. Reading takes a time that grows with the square of these, so that
 * a paragraph with a hundred thousand brackets would stop everything.
 */
const LIMITS = {
  signs: { most: 4000, name: 'brackets and signs of emphasis' },
  words: { most: 5000, name: 'words and stops behind an open bracket' },
  levels: { most: 50, name: 'quotations and lists within one another' },
  lines: { most: 10_000, name: 'lines without a blank one between them' },
} as const;

const SIGN_OR_WORD = /[[\]*_~`<&]|[+.-]|[^\W_]+/g;
const SIGN = /[[\]*_~`<&]/;
const CONTAINER_MARK = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const FENCE = /^[\s>]*(```+|~~~+)/;
const TABLE_ROW = /^\s*\|/;

/**
 * Blanks out paragraphs that no reader could get through, and says so. Code and the rows of
 * tables do not count: their signs cost nothing.
 */
export function blankDenseText(text: string): { body: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let body = '';
  for (const paragraph of paragraphs(text)) {
    const excess = paragraph.excess();
    if (excess === null) continue;
    const { start, end } = paragraph;
    body += text.slice(body.length, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    const message = `This paragraph has ${excess}; it is not read, and its citations and links are not checked. Split it with blank lines.`;
    problems.push({ code: 'unreadable-paragraph', message, span: { start, end } });
  }
  return { body: body + text.slice(body.length), problems };
}

/** A run of lines, and what in it costs time. */
class Paragraph {
  readonly start: number;
  end: number;
  private readonly counts = { signs: 0, words: 0, levels: 0, lines: 0 };
  private depth = 0;
  private wordsInBracket = 0;

  constructor(start: number) {
    this.start = start;
    this.end = start;
  }

  add(line: string): void {
    this.end += line.length;
    const { counts } = this;
    counts.lines++;
    counts.levels = Math.max(counts.levels, countLevels(line));
    for (const [found] of line.matchAll(SIGN_OR_WORD)) {
      if (found === '[') this.depth++;
      if (found === ']') this.depth = Math.max(0, this.depth - 1);
      if (SIGN.test(found)) counts.signs++;
      this.wordsInBracket = this.depth === 0 ? 0 : this.wordsInBracket + 1;
      counts.words = Math.max(counts.words, this.wordsInBracket);
    }
  }

  /** What there is too much of, in words; null when all is well. */
  excess(): string | null {
    for (const [what, { most, name }] of Object.entries(LIMITS)) {
      const count = this.counts[what as keyof typeof LIMITS];
      if (count > most) return `${count} ${name}, more than ${most}`;
    }
    return null;
  }
}

function countLevels(line: string): number {
  let levels = 0;
  CONTAINER_MARK.lastIndex = 0;
  while (CONTAINER_MARK.test(line)) levels++;
  return levels;
}

/** Runs of lines between blank lines, fences and rows of tables. */
function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let current: Paragraph | null = null;
  let fence: string | null = null;
  let start = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null || mark !== null || TABLE_ROW.test(line) || line.trim() === '') {
      current = null;
      if (fence === null) fence = mark;
      else if (mark?.startsWith(fence)) fence = null;
    } else {
      if (current === null) {
        current = new Paragraph(start);
        found.push(current);
      }
      current.end = start;
      current.add(line);
    }
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return found;
}
