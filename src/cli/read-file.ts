import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './io.ts';

/** @throws {UsageError} one sentence that says which file and why, when it cannot be read. */
export function readBytes(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(whyUnreadable(error, shown));
  }
}

/** The bytes of a file that may be absent, or null when it is. */
export function readBytesIfPresent(path: string, shown: string): Uint8Array | null {
  return exists(path, shown) ? readBytes(path, shown) : null;
}

/** @throws {UsageError} when the way to the path is barred, so that "not there" is never guessed. */
export function exists(path: string, shown: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return false;
    throw new UsageError(whyUnreadable(error, shown));
  }
}

/**
 * Absolute paths of the files with this extension in a folder, sorted; with `deep` in the folders below too.
 * Hidden folders and `node_modules` are left out, links are followed, each folder is visited once.
 * @throws {UsageError} when a folder cannot be listed: a part left out in silence would be a wrong result.
 */
export function listFiles(
  folder: string,
  extension: string,
  deep: boolean,
  show: (path: string) => string,
): string[] {
  const found: string[] = [];
  const visited = new Set<string>();
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const entries = listFolder(current, show(current));
    const real = realpathSync(current);
    if (visited.has(real)) continue;
    visited.add(real);
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(current, entry.name);
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path));
      if (isFolder && deep) waiting.push(path);
      if (!isFolder && entry.name.endsWith(extension)) found.push(path);
    }
  }
  return found.sort();
}

function listFolder(folder: string, shown: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UsageError(whyUnreadable(error, shown));
  }
}

function leadsToFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'it is a file, not a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ERR_STRING_TOO_LONG: 'it is too large',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

const whyUnreadable = (error: unknown, shown: string): string =>
  `${shown} cannot be read: ${reasonOf(error)}.`;

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? String(error);
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
