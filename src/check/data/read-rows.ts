import type { Problem, SourceFile, Span } from '../../text/span.ts';
import type { YamlPath } from '../yaml.ts';
import { readYamlList } from '../yaml-list.ts';

/** A row as it stands in its file, before anybody asks whether it is a good one. */
export interface RawRow {
  readonly value: unknown;
  /** The whole row. */
  readonly span: Span;
  /** Where a field stands: its name; of a list, the item. For a field that is not there, the row. */
  readonly spanOf: (path: YamlPath) => Span;
  /** Where the value of a field stands. */
  readonly valueSpanOf: (path: YamlPath) => Span;
}

interface RawRows {
  readonly rows: readonly RawRow[];
  readonly problems: readonly Problem[];
}

/** Characters that a data file may have: thousands of rows, read within seconds however broken. */
const LONGEST = 500_000;

/** Faults of broken rows that are told; whoever mends these sees the rest. */
const MOST_PROBLEMS = 500;

const NOT_A_LIST =
  'This file must be a list of rows, each with an id; as it is, none is read. Begin each row with "- id: …".';

/**
 * Reads the rows of a data file. Never throws. Where the YAML is broken, each row is read by itself,
 * so that a missing quotation mark costs the row it stands in and not the whole file.
 */
export function readRows(file: SourceFile): RawRows {
  if (file.text.length > LONGEST) return { rows: [], problems: [tooLong(file.text.length)] };
  const whole = readPart(file, 0, file.text.length);
  if (whole.problems.length === 0 || whole.problems.some(({ code }) => code === 'not-a-list')) {
    return whole;
  }
  const parts: RawRows[] = [];
  const problems: Problem[] = [];
  for (const { start, end } of partsOf(file.text)) {
    if (problems.length >= MOST_PROBLEMS) break;
    const part = readPart(file, start, end);
    parts.push(part);
    problems.push(...part.problems);
  }
  // Parts without fault do not make the whole one: what is broken stands between them.
  return problems.length === 0 ? whole : { rows: parts.flatMap((part) => part.rows), problems };
}

function tooLong(length: number): Problem {
  return {
    code: 'unreadable-data',
    message: `The file has ${length} characters, more than the ${LONGEST} that can be read, so none of its rows is checked or shown. Split it, or see whether it is a table at all.`,
    span: { start: 0, end: 0 },
  };
}

/** The list items of the outermost list, by their indentation. */
function partsOf(text: string): Span[] {
  const indentation = /^([ \t]*)-[ \t\r\n]/m.exec(text.replace(/^\uFEFF/, ' '))?.[1] ?? '';
  const starts = [...text.matchAll(/^\uFEFF?([ \t]*)-(?=[ \t\r\n])/gm)]
    .filter(([, blank]) => blank === indentation)
    .map(({ index }) => index);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function readPart({ path, text }: SourceFile, from: number, to: number): RawRows {
  const part = { path, text: text.slice(from, to) };
  const { source, items, problems } = readYamlList(part, 'rows', NOT_A_LIST);
  const moved = ({ start, end }: Span): Span => ({
    start: Math.min(from + start, text.length),
    end: Math.min(from + end, text.length),
  });
  return {
    rows: items.map(({ value, path: at }) => ({
      value,
      span: moved(source.valueSpanOf(at)),
      spanOf: (below) => moved(source.spanOf([...at, ...below])),
      valueSpanOf: (below) => moved(source.valueSpanOf([...at, ...below])),
    })),
    problems: problems.map((problem) => ({
      ...problem,
      message: withAdvice(problem.message),
      span: moved(problem.span),
    })),
  };
}

/** What most people get wrong first: YAML keeps the sign @ for itself. */
function withAdvice(message: string): string {
  return message.includes('reserved character @')
    ? `${message} Citations stand in quotes: cites: "[@key]".`
    : message;
}
