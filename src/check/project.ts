import { createLibrary } from '../bib/create-library.ts';
import { parseBib } from '../bib/parse.ts';
import type { BibFile } from '../bib/tree.ts';
import { createCorpus } from '../cite/corpus.ts';
import { readDocument } from '../cite/document.ts';
import type { Document } from '../cite/types.ts';
import { encodingProblems } from '../text/decode.ts';
import type { Problem, SourceFile } from '../text/span.ts';
import { type DataTable, readDataTable } from './data/data-table.ts';
import { waiversInBib, waiversInDocument } from './inline-waivers.ts';
import { readLedger } from './ledger.ts';
import { rules } from './rules/index.ts';
import { readSiteConfig } from './site-config.ts';
import type { DataFile, Project, Waiver } from './types.ts';
import { readWaivers } from './waivers.ts';

/** A text as it was read, with what was wrong with its bytes. */
export interface ReadFile extends SourceFile {
  readonly problem?: Problem;
}

/** The texts that make up a project. Paths are relative to its root, with forward slashes. */
export interface ProjectFiles {
  readonly bibliography?: readonly ReadFile[];
  readonly content?: readonly ReadFile[];
  /** Files of rows: `content/data/*.yaml`. */
  readonly tables?: readonly ReadFile[];
  readonly ledger?: ReadFile;
  readonly waivers?: ReadFile;
  readonly site?: ReadFile;
  /** Files that exist beside these; links to them are not broken. */
  readonly otherFiles?: ReadonlySet<string>;
}

/** Reads texts into a project. Never throws for what stands in them: problems are kept for the rules. */
export function createProject(files: ProjectFiles): Project {
  const bibliography = (files.bibliography ?? []).map((file) =>
    withProblem(parseBib(file.text, file.path), file),
  );
  const content = files.content ?? [];
  const documents = createCorpus(content).documents.map((document, i) =>
    withProblem(document, content[i]),
  );
  const tables = (files.tables ?? []).map(readTable);
  const data: DataFile[] = [];
  const keep = <T extends { problems: readonly Problem[] }>(
    file: ReadFile | undefined,
    read: (file: SourceFile) => T,
  ): T | null => {
    if (file === undefined) return null;
    const result = read(file);
    data.push(withProblem({ path: file.path, text: file.text, problems: result.problems }, file));
    return result;
  };
  const ruleIds = rules.map(({ id }) => id);
  const written = waiversWritten(bibliography, documents);
  return {
    library: createLibrary(bibliography),
    corpus: { documents: [...documents, ...tables.map(({ document }) => document)] },
    ledger: keep(files.ledger, readLedger)?.records ?? null,
    waivers: [...(keep(files.waivers, readWaivers)?.waivers ?? []), ...written],
    site: keep(files.site, (file) => readSiteConfig(file, ruleIds))?.site ?? null,
    data,
    tables,
    otherFiles: files.otherFiles ?? new Set(),
  };
}

/**
 * The project as it is when these texts stand in its files; only files with a new text are read anew.
 * A bibliography or text that was not read as UTF-8 still is not.
 */
export function withTexts(project: Project, texts: ReadonlyMap<string, string>): Project {
  const { library, corpus } = project;
  const anew = <T extends BibFile | Document>(file: T, read: (file: SourceFile) => T): T => {
    const text = texts.get(file.path);
    if (text === undefined || text === file.text) return file;
    const problem = file.problems.find(({ code }) => encodingProblems.has(code));
    return withProblem(
      read({ path: file.path, text }),
      problem && { path: file.path, text, problem: movedInto(text, problem) },
    );
  };
  const files = library.files.map((file) => anew(file, ({ text, path }) => parseBib(text, path)));
  const tables = project.tables.map((table) =>
    texts.has(table.path)
      ? readTable({ path: table.path, text: texts.get(table.path) ?? '' })
      : table,
  );
  const tableAt = new Map(tables.map((table) => [table.path, table]));
  const documents = corpus.documents.map(
    (document) => tableAt.get(document.path)?.document ?? anew(document, readDocument),
  );
  const listed = project.waivers.filter(({ within }) => within === undefined);
  return {
    ...project,
    library: createLibrary(files),
    corpus: { documents },
    tables,
    waivers: [...listed, ...waiversWritten(files, documents)],
  };
}

function readTable(file: ReadFile): DataTable {
  const table = readDataTable(file);
  return { ...table, document: withProblem(table.document, file) };
}

const waiversWritten = (files: readonly BibFile[], documents: readonly Document[]): Waiver[] => [
  ...files.flatMap(waiversInBib),
  ...documents.flatMap(waiversInDocument),
];

function movedInto(text: string, problem: Problem): Problem {
  const end = Math.min(problem.span.end, text.length);
  return { ...problem, span: { start: Math.min(problem.span.start, end), end } };
}

function withProblem<T extends { problems: readonly Problem[] }>(
  read: T,
  file: ReadFile | undefined,
): T {
  return file?.problem === undefined
    ? read
    : { ...read, problems: [file.problem, ...read.problems] };
}
