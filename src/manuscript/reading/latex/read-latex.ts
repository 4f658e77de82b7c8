import type { Span } from '../../../text/span.ts';
import { isReferenceHeading } from '../../list/heading.ts';
import type { Reading } from '../reading.ts';
import { Arguments } from './arguments.ts';
import { BlockWriter } from './block-writer.ts';
import { accents, citing, hidden, notes, sections, settingFirst, signs } from './commands.ts';
import { environmentRoles, skipped } from './environments.ts';
import { readCite } from './read-cite.ts';
import { writeCite } from './write-cite.ts';

/**
 * Groups: 1 a command of letters, 2 of one sign, 3 a comment with its line end, 4 a bracket, 5 a
 * formula, 6 signs that are written otherwise, 7 an empty line, 8 white space, 9 anything else.
 */
const token =
  /\\([A-Za-z@]+)\*?|\\([\s\S]|$)|(%[^\n]*\n?[ \t]*)|([{}])|(\$\$?)|(-{2,3}|``|''|`|~|&)|(\n[ \t]*\n\s*)|(\s+)|([^\\%{}$\-`'~&\s]+|[-'])/y;
const replaced: ReadonlyMap<string, string> = new Map([
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['~', ' '],
  ['&', ' '],
]);
/** Notes within notes are read so far. */
const DEEPEST = 4;
const DEEPEST_ENVIRONMENT = 200;
const LONGEST_FORMULA = 2000;

/** What an open group is for, and so what its end does. */
type Group = 'plain' | 'heading' | 'quotation';

/** Reads LaTeX into blocks. Lenient: what it does not know is read as text. */
class LatexReader {
  readonly out: BlockWriter;
  readonly #text: string;
  readonly #source: Arguments;
  readonly #groups: Group[] = [];
  readonly #notes: Span[] = [];
  /** Environments that have no end from here on, so that nobody looks for it again. */
  readonly #unended = new Set<string>();
  #deep: number;

  constructor(source: Arguments, deep = 0) {
    this.#source = source;
    this.#text = source.text;
    this.#deep = deep;
    this.out = new BlockWriter(source.text);
  }

  read({ start, end }: Span): void {
    let at = start;
    while (at < end) {
      token.lastIndex = at;
      const match = token.exec(this.#text);
      if (match === null) break;
      at = this.#readToken(match, Math.min(token.lastIndex, end));
    }
    this.#endBlock();
  }

  /** Ends a paragraph; the notes that have their marks in it stand behind it. */
  #endBlock(): void {
    this.out.endBlock();
    if (this.#notes.length === 0) return;
    const waiting = this.#notes.splice(0);
    this.#deep += 1;
    if (this.#deep < DEEPEST) for (const note of waiting) this.read(note);
    this.#deep -= 1;
  }

  #readToken(match: RegExpExecArray, end: number): number {
    const [whole, name, sign, , bracket, formula, other, empty, space] = match;
    const start = match.index;
    if (name !== undefined) return this.#command(name, start, end);
    if (sign !== undefined) return this.#sign(sign, start, end);
    if (bracket !== undefined) this.#bracket(bracket, start, end);
    else if (formula !== undefined) return this.#formula(formula, start, end);
    else if (other !== undefined) this.out.put(replaced.get(other) ?? other, start, end);
    else if (empty !== undefined) this.#endBlock();
    else if (space !== undefined) this.out.space(start, end);
    else if (match[3] === undefined) this.out.put(whole.slice(0, end - start), start, end);
    return end;
  }

  #bracket(bracket: string, start: number, end: number): void {
    if (bracket === '{') {
      this.#groups.push('plain');
      return;
    }
    const group = this.#groups.pop();
    if (group === 'quotation') this.out.put('”', start, end);
    if (group !== 'heading') return;
    this.#endBlock();
    this.out.inHeading = false;
  }

  /** Formulas are left out; a dollar sign without its partner is a dollar sign. */
  #formula(sign: string, start: number, end: number): number {
    const close = this.#text.indexOf(sign, end);
    const isFormula = close !== -1 && close - end < LONGEST_FORMULA;
    if (isFormula && !this.#text.slice(end, close).includes('\n\n')) {
      this.out.space(start, close + sign.length);
      return close + sign.length;
    }
    this.out.put(sign, start, end);
    return end;
  }

  #sign(sign: string, start: number, end: number): number {
    const accent = accents.get(sign);
    if (accent !== undefined) return this.#accent(accent, start, end);
    if (sign === '\\') {
      const inTable = this.out.environments.some(({ role }) => role === 'table');
      if (inTable) this.#endBlock();
      else this.out.space(start, end);
      return this.#source.skipOption(end);
    }
    const close = sign === '(' ? '\\)' : sign === '[' ? '\\]' : null;
    if (close !== null) {
      const at = this.#text.slice(end, end + LONGEST_FORMULA).indexOf(close);
      if (at !== -1) return end + at + close.length;
    }
    this.out.put(signs.get(sign) ?? '', start, end);
    return end;
  }

  #accent(accent: string, start: number, end: number): number {
    const group = this.#source.read(end, '{');
    const from = group?.start ?? this.#source.skipSpace(end);
    const letter = /^\\?\p{L}/u.exec(this.#text.slice(from, group?.end ?? from + 4))?.[0];
    if (letter === undefined) return end;
    const behind = group === null ? from + letter.length : group.end + 1;
    const bare = letter.replace('\\', '').replace('ı', 'i');
    this.out.put((bare + accent).normalize('NFC'), start, behind);
    return behind;
  }

  #command(name: string, start: number, end: number): number {
    if (citing.has(name)) return this.#cite(name, start, end);
    if (accents.has(name)) return this.#accent(accents.get(name) ?? '', start, end);
    const sign = signs.get(name);
    if (sign !== undefined) {
      this.out.put(sign, start, end);
      // White space behind a command of letters only ends its name.
      return this.#source.skipSpace(end);
    }
    if (name === 'begin') return this.#beginEnvironment(end);
    if (name === 'end') return this.#endEnvironment(end);
    if (sections.has(name)) return this.#heading(end);
    if (notes.has(name)) return this.#note(end);
    if (name === 'bibitem') return this.#bibitem(end);
    if (name === 'verb') return this.#verb(end);
    if (name === 'par' || name === 'item') this.#endBlock();
    if (hidden.has(name)) return this.#source.skipAll(end);
    if (name === 'def')
      return this.#source.skipAll(
        end + (/^[^{}]{0,100}/.exec(this.#text.slice(end, end + 100))?.[0].length ?? 0),
      );
    if (settingFirst.has(name)) return (this.#source.read(end, '{')?.end ?? end - 1) + 1;
    if (name === 'enquote') return this.#enquote(start, end);
    // `\item[…]` shows its option, other commands are told something by it.
    if (name === 'item') return end;
    return this.#source.skipOption(end);
  }

  #enquote(start: number, end: number): number {
    const argument = this.#source.read(end, '{');
    if (argument === null) return end;
    this.out.put('“', start, argument.start);
    this.#groups.push('quotation');
    return argument.start;
  }

  #heading(end: number): number {
    const short = this.#source.read(end, '[');
    const argument = this.#source.read(short === null ? end : short.end + 1, '{');
    if (argument === null) return end;
    this.#endBlock();
    this.out.inHeading = true;
    this.#groups.push('heading');
    return argument.start;
  }

  #note(end: number): number {
    const mark = this.#source.read(end, '[');
    const argument = this.#source.read(mark === null ? end : mark.end + 1, '{');
    if (argument === null) return end;
    this.#notes.push(argument);
    return argument.end + 1;
  }

  #verb(end: number): number {
    const close = this.#text.indexOf(this.#text[end] ?? '', end + 1);
    return close === -1 || close - end > LONGEST_FORMULA ? end : close + 1;
  }

  #beginEnvironment(end: number): number {
    const argument = this.#source.read(end, '{');
    if (argument === null) return end;
    const name = this.#text.slice(argument.start, argument.end).replace('*', '');
    this.#endBlock();
    if (skipped.has(name)) return this.#skipEnvironment(name, argument);
    const role = environmentRoles.get(name) ?? 'prose';
    if (this.out.environments.length < DEEPEST_ENVIRONMENT)
      this.out.environments.push({ name, role });
    if (name === 'thebibliography') this.#listHeading(argument.end);
    // Columns, widths, places of floats.
    const takesArguments =
      role === 'table' || /^(?:thebibliography|minipage|multicols)$/.test(name);
    if (takesArguments) return this.#source.skipAll(argument.end + 1);
    return this.#source.skipOption(argument.end + 1);
  }

  #skipEnvironment(name: string, { start, end }: Span): number {
    if (this.#unended.has(name)) return end + 1;
    const close = this.#text.indexOf(`\\end{${this.#text.slice(start, end)}}`, end);
    if (close === -1) this.#unended.add(name);
    return close === -1 ? end + 1 : this.#text.indexOf('}', close) + 1;
  }

  /** The list has a heading that LaTeX writes itself. */
  #listHeading(at: number): void {
    const last = this.out.blocks.at(-1);
    const before = last === undefined ? '' : this.#text.slice(Math.max(0, at - 200), at);
    const own = /\\(?:sub)*(?:section|chapter)\*?\{([^{}]*)\}\s*\\begin\{thebibliography\}?$/.exec(
      before,
    );
    if (own?.[1] !== undefined && isReferenceHeading(own[1])) return;
    this.out.inHeading = true;
    this.out.put('References', at, at);
    this.#endBlock();
    this.out.inHeading = false;
  }

  #endEnvironment(end: number): number {
    const argument = this.#source.read(end, '{');
    if (argument === null) return end;
    const name = this.#text.slice(argument.start, argument.end).replace('*', '');
    this.#endBlock();
    const at = this.out.environments.findLastIndex((one) => one.name === name);
    if (at !== -1) this.out.environments.length = at;
    return argument.end + 1;
  }

  #bibitem(end: number): number {
    const shown = this.#source.read(end, '[');
    const key = this.#source.read(shown === null ? end : shown.end + 1, '{');
    this.#endBlock();
    if (key === null) return end;
    this.out.label = this.#text.slice(key.start, key.end).trim();
    return key.end + 1;
  }

  #cite(name: string, start: number, end: number): number {
    const cite = readCite(this.#source, end, /cites$/.test(name));
    const form = citing.get(name);
    if (cite === null || form === undefined) return end;
    const context = {
      text: this.#text,
      writer: this.out,
      form,
      plainOf: (argument: Span) => plainOf(this.#source, argument),
    };
    writeCite(cite, { start, end }, context);
    return cite.end;
  }
}

/** The text of an argument alone. */
function plainOf(source: Arguments, span: Span): string {
  const reader = new LatexReader(source, DEEPEST);
  reader.read(span);
  return reader.out.writer.finish().text;
}

const documentStart = '\\begin{document}';

/**
 * Reads LaTeX: comments, formulas and code are left out, footnotes stand behind their paragraph.
 * Citations by key are written in pandoc's syntax and listed. Offsets lead into the LaTeX.
 */
export function readLatex(text: string): Reading {
  const begin = text.indexOf(documentStart);
  const end = text.lastIndexOf('\\end{document}');
  const reader = new LatexReader(new Arguments(text));
  reader.read({
    start: begin === -1 ? 0 : begin + documentStart.length,
    end: end === -1 || end < begin ? text.length : end,
  });
  const { blocks, keyed, labels } = reader.out;
  return { plain: reader.out.writer.finish(), blocks, keyed, labels };
}
