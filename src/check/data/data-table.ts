import type { Citation, Document } from '../../cite/types.ts';
import type { Problem, SourceFile, Span } from '../../text/span.ts';
import { objections } from '../shape.ts';
import type { YamlPath } from '../yaml.ts';
import { type DataKindName, dataKindOf, kindNamed } from './kinds.ts';
import { type RawRow, readRows } from './read-rows.ts';
import { readRowCitations } from './row-citations.ts';
import type { BaseRow } from './row-parts.ts';

/** A row that its schema accepts. */
export interface DataRow<Row extends BaseRow = BaseRow> {
  readonly id: string;
  readonly value: Row;
  /** The claim as a sentence, without its citation. */
  readonly statement: string;
  readonly citations: readonly Citation[];
  readonly span: Span;
  /** Where a field of the row stands; the row when it has no such field. */
  readonly spanOf: (path: YamlPath) => Span;
}

/** What the schema objects to, or what is wrong with the sources of a row. */
interface DataFault {
  readonly message: string;
  readonly span: Span;
  readonly field: string;
}

export interface SourceFault {
  /** No field `cites`; one without a citation; one with other words in it. */
  readonly kind: 'missing' | 'none' | 'stray';
  readonly row: string;
  readonly words: string;
  readonly span: Span;
}

/** A year in a field that tells of the past. */
export interface WrittenYear {
  readonly year: number;
  readonly span: Span;
  readonly field: string;
}

/** A file of `content/data` as read. */
export interface DataTable {
  readonly path: string;
  /** Null when no file of this name is read. */
  readonly kind: DataKindName | null;
  /** Rows in the order of the file, those that are no good left out. */
  readonly rows: readonly DataRow[];
  /** Ids of all rows, good or not. */
  readonly ids: ReadonlySet<string>;
  readonly faults: readonly DataFault[];
  readonly sourceFaults: readonly SourceFault[];
  /** Years that cannot lie in the future, of all rows whose year can be read. */
  readonly years: readonly WrittenYear[];
  /** The file as part of the corpus: its citations, and what of it could not be read. */
  readonly document: Document;
}

/** The anchor of a row on the page that shows it. */
export const rowAnchor = (id: string): string => `row-${id}`;

/** Reads a data file. Never throws for what stands in it; what is wrong is kept for the rules. */
export function readDataTable(file: SourceFile): DataTable {
  const kind = dataKindOf(file.path);
  const reader = new TableReader(file, kind);
  const { rows, problems } = kind === null ? { rows: [], problems: [] } : readRows(file);
  for (const row of rows) reader.read(row);
  const { path } = file;
  const { citations, faults, sourceFaults, ids, years } = reader;
  const document = documentOf(file, citations, problems);
  return { path, kind, rows: reader.rows, ids, faults, sourceFaults, years, document };
}

class TableReader {
  readonly rows: DataRow[] = [];
  readonly ids = new Set<string>();
  readonly faults: DataFault[] = [];
  readonly sourceFaults: SourceFault[] = [];
  readonly years: WrittenYear[] = [];
  readonly citations: Citation[] = [];
  private readonly file: SourceFile;
  private readonly kind: DataKindName | null;
  private clusters = 0;

  constructor(file: SourceFile, kind: DataKindName | null) {
    this.file = file;
    this.kind = kind;
  }

  read(raw: RawRow): void {
    if (this.kind === null) return;
    const { schema, statement, pastYears } = kindNamed(this.kind);
    const { value: row, issues } = objections(schema, raw.value);
    for (const { path, message } of issues) {
      const span = path.length === 0 ? firstLineOf(raw.span, this.file.text) : raw.spanOf(path);
      this.faults.push({ message, span, field: String(path[0] ?? '') });
    }
    const objected = new Set(issues.map(({ path }) => path[0]));
    this.years.push(...yearsOf(raw, pastYears).filter(({ field }) => !objected.has(field)));
    const id = nameOf(raw.value);
    const isSecond = id !== '' && this.ids.has(id);
    if (isSecond) {
      const message = `The id "${id}" stands on an earlier row, so links could lead to either. Give this row an id of its own.`;
      this.faults.push({ message, span: raw.valueSpanOf(['id']), field: 'id' });
    }
    this.ids.add(id);
    const says = row === null ? id : statement(row);
    const citations = this.readCites(raw, id, says);
    if (row === null || isSecond) return;
    const { span, spanOf } = raw;
    this.rows.push({ id: row.id, value: row, statement: says, citations, span, spanOf });
  }

  private readCites(raw: RawRow, id: string, statement: string): readonly Citation[] {
    const { path: file, text } = this.file;
    const cites = fieldOf(raw.value, 'cites');
    const fault = (kind: SourceFault['kind'], words = ''): void => {
      const isThere = kind !== 'missing';
      const span = isThere ? raw.valueSpanOf(['cites']) : firstLineOf(raw.span, text);
      this.sourceFaults.push({ kind, row: id, words, span });
    };
    if (cites === undefined || cites === null || cites === '') {
      fault('missing');
      return [];
    }
    const { citations, stray } = readRowCitations(String(cites), raw.valueSpanOf(['cites']), {
      file,
      text,
      statement,
      anchor: rowAnchor(id),
      span: raw.span,
      clustersBefore: this.clusters,
    });
    this.clusters += new Set(citations.map(({ cluster }) => cluster)).size;
    this.citations.push(...citations);
    if (citations.length === 0) fault('none', String(cites).slice(0, 40));
    else if (stray !== null) fault('stray', stray);
    return citations;
  }
}

/** The years in some fields of a row, good or not. */
function yearsOf({ value, spanOf }: RawRow, fields: readonly string[]): WrittenYear[] {
  return fields.flatMap((field) => {
    const written = String(fieldOf(value, field) ?? '');
    return [...written.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([digits]) => ({
      year: Number(digits),
      span: spanOf([field]),
      field,
    }));
  });
}

/** The id of a row as far as it can be told; rows without one have the empty name. */
function nameOf(value: unknown): string {
  const id = fieldOf(value, 'id');
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 200) : '';
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function firstLineOf({ start, end }: Span, text: string): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + line.length };
}

/** A document without prose: rules that look at citations see it, those that read text find none. */
function documentOf(
  { path, text }: SourceFile,
  citations: readonly Citation[],
  problems: readonly Problem[],
): Document {
  return {
    path,
    text,
    frontmatter: Object.create(null),
    frontmatterSpans: new Map(),
    tree: { type: 'root', children: [] },
    citations,
    links: [],
    headings: [],
    notes: [],
    problems,
  };
}
