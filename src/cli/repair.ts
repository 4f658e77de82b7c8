import { resolve } from 'node:path';
import { type FixResult, fixProject } from '../check/fix.ts';
import type { CheckOptions } from '../check/run.ts';
import { createSources } from '../check/sources.ts';
import type { Project } from '../check/types.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';
import { prepareReplacement, replaceFile } from './replace-text.ts';
import { unifiedDiff } from './unified-diff.ts';
import { write } from './write.ts';

interface RepairOptions extends CheckOptions {
  /** Where the paths of the project start. */
  readonly folder: string;
  /** Shows the repairs as a unified diff on standard output, and changes nothing. */
  readonly dryRun: boolean;
}

/**
 * Makes the safe repairs and writes them to the files, all of which are prepared before the first is
 * replaced; says on standard error what was done.
 * @returns the project as the repairs leave it
 * @throws {UsageError} when a file cannot be written; files before it have then been repaired.
 */
export function repair(project: Project, options: RepairOptions, io: Io): Project {
  const { folder, dryRun, ...check } = options;
  const progress = createProgress(io);
  progress.stage('Repairing');
  const result = fixProject(project, check);
  const { texts } = createSources(project);
  const changes = [...result.texts].map(([path, after]) => {
    const before = texts.get(path) ?? '';
    return { path, before, after };
  });
  const replacements = changes.map(({ path, before, after }) =>
    prepareReplacement(resolve(folder, path), path, before, after),
  );
  progress.done();
  if (dryRun)
    for (const { path, before, after } of changes) write(io, unifiedDiff(path, before, after));
  else for (const replacement of replacements) replaceFile(replacement);
  io.err(`${sentence(result, dryRun ? 'Would repair' : 'Repaired')}\n`);
  return result.project;
}

function sentence({ repaired, texts, refused }: FixResult, verb: string): string {
  const done =
    repaired === 0
      ? 'There was nothing to repair that can be repaired safely.'
      : `${verb} ${count(repaired, 'finding')} in ${count(texts.size, 'file')}.`;
  if (refused.length === 0) return done;
  const left = `${count(refused.length, 'repair')} ${refused.length === 1 ? 'was' : 'were'} left out`;
  return `${done} ${left}, which would have made a new finding.`;
}

const count = (number: number, one: string): string =>
  `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;
