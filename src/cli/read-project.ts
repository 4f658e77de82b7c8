import { isAbsolute, relative, resolve, sep } from 'node:path';
import { linkTarget } from '../check/link-target.ts';
import { createProject, type ReadFile } from '../check/project.ts';
import type { Project } from '../check/types.ts';
import { decodeBib } from '../text/decode.ts';
import { findByGlobs } from './find-by-globs.ts';
import { UsageError } from './io.ts';
import { exists, listFiles, readBytes, readBytesIfPresent } from './read-file.ts';

/** Where ledger, waivers and site description are kept, and where bibliographies and texts are looked for. */
export const places = {
  bibliography: 'bibliography',
  content: 'content',
  tables: 'content/data',
  ledger: 'bibliography/ledger.yaml',
  waivers: 'bibliography/waivers.yaml',
  site: 'content/site.yaml',
} as const;

/**
 * Reads the project in a folder: `bibliography/*.bib`, `content/**\/*.md`, `content/data/*.yaml`, and the ledger, waivers and
 * site description where they exist. Paths in the project are relative to the folder, which `shown` names
 * in messages.
 * @throws {UsageError} when the folder holds no project, or a file in it cannot be read.
 */
export function readProject(root: string, shown = 'this folder'): Project {
  const folder = resolve(root);
  if (!exists(folder, shown))
    throw new UsageError(`${shown} cannot be read: there is no such folder.`);
  const show = shownFrom(folder);
  const find = (place: string, extension: string, deep: boolean): string[] => {
    const path = resolve(folder, place);
    return exists(path, place) ? listFiles(path, extension, deep, show) : [];
  };
  const bibliography = find(places.bibliography, '.bib', false);
  const content = find(places.content, '.md', true);
  // A file that ends in .yml is read by nobody, and the check says so.
  const tables = [...find(places.tables, '.yaml', false), ...find(places.tables, '.yml', false)];
  if (bibliography.length + content.length === 0) {
    throw new UsageError(
      `There is nothing to read in ${shown}: neither bibliography/*.bib nor content/**/*.md. Name another folder with --root, or files with --content and --bibliography.`,
    );
  }
  const optional = (place: string): ReadFile | undefined => {
    const bytes = readBytesIfPresent(resolve(folder, place), place);
    return bytes === null ? undefined : decoded(bytes, place);
  };
  const ledger = optional(places.ledger);
  const waivers = optional(places.waivers);
  const site = optional(places.site);
  return withOtherFiles(folder, {
    bibliography: bibliography.map((path) => read(path, show)),
    content: content.map((path) => read(path, show)),
    tables: tables.map((path) => read(path, show)),
    ...(ledger && { ledger }),
    ...(waivers && { waivers }),
    ...(site && { site }),
  });
}

/**
 * Reads texts and bibliographies named one by one, as they lie anywhere; no ledger and no waivers, since
 * those speak of a whole project. Paths in the project are relative to `cwd`.
 * @throws {UsageError} when a file cannot be read, or a pattern finds none.
 */
export function readNamedFiles(
  named: { readonly content: readonly string[]; readonly bibliography: readonly string[] },
  cwd: string,
): Project {
  const show = shownFrom(cwd);
  const bibliography = unique(named.bibliography.map((path) => resolve(cwd, path)));
  const content = findByGlobs(named.content, cwd);
  return withOtherFiles(cwd, {
    bibliography: bibliography.map((path) => read(path, show)),
    content: content.map((path) => read(path, show)),
  });
}

function read(path: string, show: (path: string) => string): ReadFile {
  return decoded(readBytes(path, show(path)), show(path));
}

function decoded(bytes: Uint8Array, path: string): ReadFile {
  const { text, problem } = decodeBib(bytes);
  return problem === undefined ? { path, text } : { path, text, problem };
}

/** Links may lead to files that are not part of the corpus; whether these exist only the disk can tell. */
function withOtherFiles(folder: string, files: Parameters<typeof createProject>[0]): Project {
  const project = createProject(files);
  const otherFiles = new Set<string>();
  const known = new Set(project.corpus.documents.map(({ path }) => path));
  for (const { links, path } of project.corpus.documents) {
    for (const { url } of links) {
      const target = linkTarget(url, path);
      if (target.kind !== 'file' || known.has(target.path)) continue;
      known.add(target.path);
      if (isThere(resolve(folder, target.path))) otherFiles.add(target.path);
    }
  }
  return { ...project, otherFiles };
}

/** A link is hostile text: a name no file system takes is a file that is not there. */
function isThere(path: string): boolean {
  try {
    return exists(path, path);
  } catch {
    return false;
  }
}

/** Paths as people know them: relative to the folder where that is shorter to say, forward slashes. */
export function shownFrom(folder: string): (path: string) => string {
  return (path) => {
    const shown = relative(folder, path);
    if (shown === '') return '.';
    return (isAbsolute(shown) ? path : shown).split(sep).join('/');
  };
}

const unique = (paths: readonly string[]): string[] => [...new Set(paths)];
