import { join, relative, sep } from 'node:path';
import { runCheck } from '../../check/run.ts';
import type { Document } from '../../cite/types.ts';
import { readProject } from '../../cli/read-project.ts';
import { readSettings } from '../settings.ts';

const { root, packageRoot } = readSettings();

/** The whole project, read once for the build. */
export const project = readProject(root);

/** Everything the check found, waived findings included. */
export const checkResult = runCheck(project);

const documents = new Map(project.corpus.documents.map((document) => [document.path, document]));

/** The Markdown file of a collection entry, as the project knows it. */
export function pathOf(entry: {
  readonly id: string;
  readonly filePath?: string | undefined;
}): string {
  if (!entry.filePath) throw new Error(`The page ${entry.id} has no file.`);
  return relative(root, join(packageRoot, entry.filePath)).split(sep).join('/');
}

export function documentOf(path: string): Document {
  const document = documents.get(path);
  if (!document) throw new Error(`${path} is shown by the site and was not read by the check.`);
  return document;
}
