import { createLibrary } from '../bib/create-library.ts';
import { parseBib } from '../bib/parse.ts';
import { createCorpus } from '../cite/corpus.ts';
import type { Problem, SourceFile } from '../text/span.ts';
import { readLedger } from './ledger.ts';
import { rules } from './rules/index.ts';
import { readSiteConfig } from './site-config.ts';
import type { DataFile, Project } from './types.ts';
import { readWaivers } from './waivers.ts';

/** A text as it was read, with what was wrong with its bytes. */
export interface ReadFile extends SourceFile {
  readonly problem?: Problem;
}

/** The texts that make up a project. Paths are relative to its root, with forward slashes. */
export interface ProjectFiles {
  readonly bibliography?: readonly ReadFile[];
  readonly content?: readonly ReadFile[];
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
  return {
    library: createLibrary(bibliography),
    corpus: { documents },
    ledger: keep(files.ledger, readLedger)?.records ?? null,
    waivers: keep(files.waivers, readWaivers)?.waivers ?? [],
    site: keep(files.site, (file) => readSiteConfig(file, ruleIds))?.site ?? null,
    data,
    otherFiles: files.otherFiles ?? new Set(),
  };
}

function withProblem<T extends { problems: readonly Problem[] }>(
  read: T,
  file: ReadFile | undefined,
): T {
  return file?.problem === undefined
    ? read
    : { ...read, problems: [file.problem, ...read.problems] };
}
