import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './io.ts';

/**
 * Absolute paths of the files that any of the patterns finds, sorted. A plain path is taken as it is,
 * so that a file that is missing is noticed when it is read.
 * @throws {UsageError} when a pattern finds nothing: a check of no files would pass in silence.
 */
export function findByGlobs(patterns: readonly string[], cwd: string): string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (!isDynamicPattern(pattern)) {
      found.add(resolve(cwd, pattern));
      continue;
    }
    const paths = globSync(pattern, { cwd, absolute: true, ignore: ['**/node_modules/**'] });
    if (paths.length === 0) {
      throw new UsageError(`The pattern "${pattern}" finds no file in ${cwd}.`);
    }
    for (const path of paths) found.add(path);
  }
  return [...found].sort();
}
