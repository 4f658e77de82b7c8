import type { Problem } from '../../text/span.ts';
import { describeProblem, type ProblemCode } from './problems.ts';

export const code = {
  quote: 0x22,
  hash: 0x23,
  percent: 0x25,
  parenOpen: 0x28,
  parenClose: 0x29,
  comma: 0x2c,
  equals: 0x3d,
  at: 0x40,
  backslash: 0x5c,
  braceOpen: 0x7b,
  braceClose: 0x7d,
  lf: 0x0a,
  cr: 0x0d,
} as const;

export const isLineBreak = (unit: number): boolean => unit === code.lf || unit === code.cr;

/** White space and control characters, the no-break space and the byte order mark among them. */
export const isSpace = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029;

const notInNames = new Set([...'"#%\'(),={}@\\~'].map((sign) => sign.charCodeAt(0)));

/** What names of fields, types and macros are made of: all but white space and BibTeX's own signs. */
export const isNameUnit = (unit: number): boolean => !isSpace(unit) && !notInNames.has(unit);

const MOST_NAMES = 1000;

/** A place in the text, and the problems met on the way there. */
export class Cursor {
  readonly text: string;
  readonly problems: Problem[] = [];
  at = 0;
  /**
   * Up to here the text was once read as a value that proved unclosed. Reading it again, any `@type{`
   * ends a value; without this each broken entry would be read to the end of the file once more.
   */
  waryUntil = 0;
  /** How often the entry at hand may still be read again from the middle of an unclosed value. */
  cutsLeft = 0;
  private reportsLeft = 0;
  private readonly names = new Map<string, string>();

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The UTF-16 code unit at the cursor; -1 at the end. */
  get unit(): number {
    return this.done ? -1 : this.text.charCodeAt(this.at);
  }

  /** Moves past white space and past `%` remarks. */
  skipSpace(): void {
    const { text } = this;
    while (this.at < text.length) {
      const unit = text.charCodeAt(this.at);
      if (unit === code.percent) this.skipLine();
      else if (isSpace(unit)) this.at += 1;
      else return;
    }
  }

  /** Moves to the line break at the end of this line, or to the end of the text. */
  skipLine(): void {
    const { text } = this;
    while (this.at < text.length && !isLineBreak(text.charCodeAt(this.at))) this.at += 1;
  }

  /** Reads a name, possibly an empty one, and moves behind it. */
  readName(): string {
    const { text } = this;
    const start = this.at;
    while (this.at < text.length && isNameUnit(text.charCodeAt(this.at))) this.at += 1;
    return text.slice(start, this.at);
  }

  /** The same, for names that come again and again: all of one name are one string in memory. */
  readSharedName(): string {
    const name = this.readName();
    const known = this.names.get(name);
    if (known !== undefined) return known;
    // A text of nothing but names would fill the table for no use.
    if (this.names.size < MOST_NAMES) this.names.set(name, name);
    return name;
  }

  /** To be called before each entry: bounds what one entry can cost in time and in problems. */
  beginEntry(): void {
    this.cutsLeft = 3;
    this.reportsLeft = 20;
  }

  report(
    problem: ProblemCode,
    start: number,
    end: number,
    data?: Readonly<Record<string, string>>,
  ): void {
    if (this.reportsLeft <= 0) return;
    this.reportsLeft -= 1;
    this.problems.push(describeProblem(problem, start, end, data));
  }
}
