import { resolve } from 'node:path';
import { readManuscriptFile } from '../manuscript/read-file.ts';
import type { Manuscript } from '../manuscript/types.ts';
import { type Io, UsageError } from './io.ts';
import { readBytes } from './read-file.ts';

/**
 * Reads a manuscript from a file.
 * @param verb what cannot be done with an unreadable one: `audited`
 * @throws {UsageError} one sentence that says why, when the file cannot be read or holds no text
 */
export async function openManuscript(path: string, io: Io, verb: string): Promise<Manuscript> {
  const manuscript = await readManuscriptFile(readBytes(resolve(io.cwd, path), path), path);
  const [obstacle] = manuscript.problems;
  if (obstacle !== undefined) {
    throw new UsageError(`${path} cannot be ${verb}: ${asClause(obstacle.message)}`);
  }
  return manuscript;
}

/** A sentence as what stands behind a colon. */
const asClause = (sentence: string): string =>
  sentence.replace(/^(?:It|There|This|The)(?= )/, (word) => word.toLowerCase());
