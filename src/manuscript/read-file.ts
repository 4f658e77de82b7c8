import { decodeBib } from '../text/decode.ts';
import type { Problem } from '../text/span.ts';
import { converters } from './files/converters.ts';
import { whatItIs } from './files/signatures.ts';
import { kindOfFile, readManuscript, unreadable } from './read.ts';
import type { Manuscript } from './types.ts';

interface ReadOptions {
  /** Told how much of the file was read so far, from 0 to 1; only long work tells it. */
  readonly onProgress?: (part: number) => void;
}

/** Extensions of the files that can be read, without the full stop; for a file picker. */
export const readableExtensions: readonly string[] = [
  'txt',
  'text',
  'md',
  'markdown',
  'qmd',
  'rmd',
  'html',
  'htm',
  'xhtml',
  'tex',
  ...converters.keys(),
];

const readable =
  'The audit reads plain text (.txt), Markdown (.md, .qmd, .Rmd), HTML (.html), Word (.docx), PDF (.pdf) and LaTeX (.tex)';

/**
 * Reads the file of a manuscript, by the end of its name; a name without one is plain text. Works in
 * Node, in a page and in a web worker; what Word and PDF files need is loaded when one is read.
 * Never rejects and makes no request: why a file cannot be read is in `problems`, as one sentence.
 * @param name the file's name or path, as people know it
 */
export async function readManuscriptFile(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Manuscript> {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const load = converters.get(extension);
  if (load !== undefined) {
    const convert = await load();
    const converted = await convert(bytes, options);
    if (!converted.ok) return unreadable(name, converted.problem);
    const { text, kind, ...source } = converted;
    return readManuscript({ path: name, text }, kind, source);
  }
  return readPlainFile(bytes, name, extension);
}

const problem = (code: string, message: string): Problem => ({
  code,
  message,
  span: { start: 0, end: 0 },
});

/** Far enough into a file to tell text from anything else. */
const SAMPLE = 100_000;

function readPlainFile(bytes: Uint8Array, name: string, extension: string): Manuscript {
  const kind = extension === '' ? 'text' : kindOfFile(name);
  if (kind === null) {
    const message = `.${extension} files are not read. ${readable}; save the text as one of these.`;
    return unreadable(name, problem('unknown-format', message));
  }
  const other = whatItIs(bytes);
  if (other !== null) {
    const message = `It is ${other}, whatever its name says. ${readable}; give it the right name, or save the text as one of these.`;
    return unreadable(name, problem('other-format', message));
  }
  const { text, encoding } = decodeBib(bytes);
  if (text.slice(0, SAMPLE).includes('\0')) {
    return unreadable(name, problem('no-text', `It is no text file. ${readable}.`));
  }
  const remarks =
    encoding === 'windows-1252'
      ? [
          problem(
            'not-utf-8',
            'This file is not UTF-8; it was read as windows-1252, so letters such as ø, é or ß may be wrong. Save it as UTF-8.',
          ),
        ]
      : [];
  return readManuscript({ path: name, text }, kind, { remarks });
}
