import { kindOfFile } from '../manuscript/read.ts';
import type { ManuscriptKind } from '../manuscript/types.ts';
import { decodeBib } from '../text/decode.ts';
import { UsageError } from './io.ts';

/** The text of a manuscript's file, and how it is written. */
export interface ReadManuscriptFile {
  readonly text: string;
  readonly kind: ManuscriptKind;
  /** What was wrong with its bytes, in a sentence. */
  readonly remark: string | null;
}

/**
 * Turns the bytes of one format into text.
 * @throws {UsageError} one sentence that says why the file cannot be read
 */
export type ManuscriptReader = (bytes: Uint8Array, path: string) => Promise<ReadManuscriptFile>;

/** Readers of formats that are no text, by extension. A new one is a line here. */
export const manuscriptReaders: ReadonlyMap<string, ManuscriptReader> = new Map<
  string,
  ManuscriptReader
>();

/** First bytes of files that are no text, whatever they are called. */
const signatures: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a zip file, as Word and LibreOffice write them'],
  ['%PDF', 'a PDF file'],
  ['{\\rtf', 'a file in Rich Text Format'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
];

const readable = 'The audit reads plain text (.txt), Markdown (.md, .qmd, .Rmd) and HTML (.html)';

/**
 * Reads the file of a manuscript by the end of its name; a name without one is plain text.
 * @throws {UsageError} when the format is none that can be read, or the file is not what its name says
 */
export async function readManuscriptFile(
  bytes: Uint8Array,
  path: string,
): Promise<ReadManuscriptFile> {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const reader = manuscriptReaders.get(extension);
  if (reader !== undefined) return reader(bytes, path);
  const kind = extension === '' ? 'text' : kindOfFile(path);
  if (kind === null) {
    throw new UsageError(
      `${path} cannot be audited: .${extension} files are not read. ${readable}; save the text as one of these.`,
    );
  }
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = signatures.find(([sign]) => head.startsWith(sign));
  if (signature !== undefined) {
    throw new UsageError(
      `${path} cannot be audited: it is ${signature[1]}, whatever its name says. ${readable}; save the text as one of these.`,
    );
  }
  const { text, problem } = decodeBib(bytes);
  if (text.slice(0, 100_000).includes('\0')) {
    throw new UsageError(`${path} cannot be audited: it is no text file. ${readable}.`);
  }
  return { text, kind, remark: problem?.message ?? null };
}
