import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { decodeBib, type Encoding } from '../text/decode.ts';
import { encodeText } from '../text/encode.ts';
import { UsageError } from './io.ts';
import { readBytes, reasonOf } from './read-file.ts';

/** A new text for a file, as bytes in the encoding that the file has. */
interface Replacement {
  readonly path: string;
  /** The path as people know it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/**
 * Prepares to put a new text in place of the one that was read; nothing is written yet.
 * @param before the text as it was read
 * @throws {UsageError} when the file has changed since, or could not be kept in its encoding.
 */
export function prepareReplacement(
  path: string,
  shown: string,
  before: string,
  after: string,
): Replacement {
  const old = readBytes(path, shown);
  const { text, encoding } = decodeBib(old);
  if (text !== before) {
    throw new UsageError(
      `${shown} was changed by another program in the meantime, so nothing was written. Run the command again.`,
    );
  }
  const kept = encodeText(before, encoding);
  const bytes = encodeText(after, encoding);
  if (bytes === null || kept === null || !isEqual(kept, old)) {
    throw new UsageError(
      `${shown} cannot be written back in the encoding it has (${encodingNames[encoding]}), so nothing was written. Save it as UTF-8 and run the command again.`,
    );
  }
  return { path, shown, bytes };
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'windows-1252',
};

/**
 * Writes the file whole or not at all, so that a reader sees the old text or the new one.
 * @throws {UsageError} when it cannot be written; the old file is then as it was.
 */
export function replaceFile({ path, shown, bytes }: Replacement): void {
  try {
    // Renaming would replace a file that is write-protected.
    if (existsSync(path)) accessSync(path, constants.W_OK);
    writeFileAtomic.sync(path, bytes);
  } catch (error) {
    throw new UsageError(`${shown} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Writes a file that is not there yet, in UTF-8. @throws {UsageError} when it cannot be written. */
export function createFile(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new UsageError(`${shown} cannot be written: ${reasonOf(error)}.`);
  }
  replaceFile({ path, shown, bytes: new TextEncoder().encode(text) });
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
