import { resolve } from 'node:path';
import type { Library } from '../bib/library.ts';
import { makeVisible } from '../text/display.ts';
import { createLineIndex } from '../text/line-index.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { readNamedFiles, readProject } from './read-project.ts';

/**
 * The references of the files named, or of the project in the current folder.
 * What cannot be read of them is told on standard error and costs the exit status, not the rest.
 */
export function readBibliography(
  named: readonly string[] | undefined,
  io: Io,
): { readonly library: Library; readonly status: ExitStatus } {
  const { library } =
    named === undefined
      ? readProject(resolve(io.cwd))
      : readNamedFiles({ content: [], bibliography: named }, io.cwd);
  let status: ExitStatus = 0;
  for (const { path, text, problems } of library.files) {
    const index = createLineIndex(text);
    for (const { message, span } of problems) {
      const { line, column } = index.positionAt(span.start);
      io.err(makeVisible(`${path}:${line}:${column} ${message}`).concat('\n'));
      status = 1;
    }
  }
  return { library, status };
}

/**
 * The references of the files named, to compare a manuscript with.
 * @throws {UsageError} when they hold none: every citation would seem to lead nowhere, or nothing be judged.
 */
export function readReferences(named: readonly string[], io: Io): Library {
  const { library } = readBibliography(named, io);
  if (library.all.length > 0) return library;
  const where = named.map((name) => makeVisible(name)).join(', ');
  throw new UsageError(
    `There is no entry in ${where}, so there is nothing to compare the citations with. Name a .bib file with entries like @book{key, …}, or leave --bibliography out when the list is in the manuscript.`,
  );
}
