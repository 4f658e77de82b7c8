import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Io, UsageError } from './io.ts';
import { createFile } from './replace-text.ts';
import { write } from './write.ts';

/**
 * Writes a text to standard output, or to a new file.
 * @throws {UsageError} when the file is there already or cannot be written
 */
export function writeResult(io: Io, text: string, out: string | undefined): void {
  if (out === undefined) {
    write(io, text);
    return;
  }
  const path = resolve(io.cwd, out);
  if (existsSync(path)) {
    throw new UsageError(
      `${out} is there already, so nothing was written. Name another file, or remove it first.`,
    );
  }
  createFile(path, out, text);
}
