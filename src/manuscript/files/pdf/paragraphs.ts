import { type Line, median, quantile } from './geometry.ts';

/** A line with its page and its number there. */
export interface PageLine {
  readonly line: Line;
  readonly page: number;
  readonly pageLine: number;
}

/** Lines of one paragraph; they may stand on several pages. */
export type Paragraph = PageLine[];

/** Share of the usual distance between lines from which on a gap parts paragraphs. */
const GAP = 1.3;
/** Share of the size by which type of another size differs. */
const OTHER_SIZE = 0.08;
/** Indentation, in sizes of type. */
const INDENT = 0.7;

/** What is usual in an area. */
interface Usual {
  readonly leading: number;
  readonly right: number;
}

function usualOf(lines: readonly Line[]): Usual {
  const steps = lines.flatMap(({ y }, at) => {
    const next = lines[at + 1];
    return next !== undefined && y - next.y > 0 ? [y - next.y] : [];
  });
  return {
    // Most lines follow each other within a paragraph, so the lower half tells their distance.
    leading: quantile(steps, 0.35),
    right: quantile(
      lines.map(({ right }) => right),
      0.9,
    ),
  };
}

const endsSentence = /[.!?:…]["'”’»)\]]{0,2}[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,3}$/u;
const listMark = /^(?:[•▪◦‣*–-]\s|\(?\d{1,3}[.)]\s|\[\d{1,3}\]\s)/u;

/** Parts the lines of one column of one page into paragraphs. */
export function toParagraphs(lines: readonly PageLine[]): Paragraph[] {
  const usual = usualOf(lines.map(({ line }) => line));
  const paragraphs: Paragraph[] = [];
  for (const one of lines) {
    const current = paragraphs.at(-1);
    if (current === undefined || begins(current, one.line, usual)) paragraphs.push([one]);
    else current.push(one);
  }
  return paragraphs;
}

function begins(current: Paragraph, line: Line, { leading, right }: Usual): boolean {
  const before = current.at(-1)?.line;
  if (before === undefined) return true;
  if (leading > 0 && before.y - line.y > Math.max(leading * GAP, line.size * 1.05)) return true;
  if (Math.abs(before.size - line.size) > before.size * OTHER_SIZE) return true;
  if (listMark.test(line.text)) return true;
  const step = (line.left - before.left) / line.size;
  const firstWord = line.text.split(' ', 1)[0]?.length ?? 0;
  const room = firstWord * line.size * 0.5 + line.size * 0.3;
  const isShort = before.right + room < right;
  if (isShort && (endsSentence.test(before.text) || before.font !== line.font)) return true;
  const isAlone = current.length === 1;
  if (step > INDENT) {
    // The first line of a hanging entry has its others further in; elsewhere a step in begins anew.
    if (isAlone) return false;
    const previous = current.at(-2)?.line.left ?? before.left;
    return endsSentence.test(before.text) && Math.abs(previous - before.left) < line.size * INDENT;
  }
  return step < -INDENT && !isAlone;
}

const goesOn = /^[\p{Ll}\d(&)\],;]/u;
/** What a paragraph that a page break cuts does not end with. */
const open = /[^.!?:…"”»)]$/u;

/** Whether a paragraph that begins a column or a page is the rest of the one before. */
export function continuesParagraph(before: Paragraph, after: Paragraph): boolean {
  const last = before.at(-1)?.line;
  const first = after[0]?.line;
  if (last === undefined || first === undefined) return false;
  if (Math.abs(last.size - first.size) > last.size * OTHER_SIZE) return false;
  if (last.font !== first.font && before.length === 1) return false;
  if (before.length === 1 && last.text.length < 50 && !/[,(&-]$/.test(last.text)) return false;
  return open.test(last.text) || goesOn.test(first.text);
}

/** Size of type of most of the text. */
export const bodySize = (lines: readonly Line[]): number =>
  median(
    lines.filter(({ text }) => text.length > 20).map(({ size }) => Math.round(size * 10) / 10),
  );
