import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Material beside the project that tests may read when it is there; the project never needs it. */
export const shared = resolve(import.meta.dirname, '../../shared');

export const hasShared = existsSync(shared);

/** The text of a file beside the project, or null where it is not at hand. */
export function readShared(path: string): string | null {
  const file = join(shared, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
