import { LONGEST_MANUSCRIPT } from '../../limits.ts';
import { type Converted, type ConvertOptions, refused } from '../converter.ts';
import { whatItIs } from '../signatures.ts';
import { isBloated, MOST_UNPACKED } from './bloat.ts';
import { toFragments } from './fragments.ts';
import type { Line } from './geometry.ts';
import { lettersPerPage, linesOfPage, writePages } from './write-pages.ts';

/** Pages of some ten books; each costs a few hundredths of a second. */
const MOST_PAGES = 5000;
/** Size beyond which a file is no manuscript, pictures included. */
const LARGEST_FILE = 300_000_000;
/** Letters on the middle page below which the pages are pictures of text. */
const LEAST_LETTERS = 10;
/** Share of signs without a meaning beyond which the letters of the file cannot be told. */
const MOST_UNKNOWN = 0.2;

const scanned =
  'There is no text in this PDF: its pages are pictures, as a scanner makes them. Put it through text recognition (OCR) first.';

/**
 * Reads a PDF file as plain text in reading order, a line for each printed line, and keeps the page of
 * each. Running heads and page numbers are left out, columns are read one after the other, and notes
 * stand behind the paragraph that their page cuts. Never rejects, and makes no request.
 */
export async function readPdf(bytes: Uint8Array, options: ConvertOptions): Promise<Converted> {
  if (bytes.length === 0) return refused('empty', 'The file is empty.');
  const other = whatItIs(bytes);
  if (other !== null && other !== 'a PDF file') {
    return refused('other-format', `It is ${other}, whatever its name says.`);
  }
  if (bytes.length > LARGEST_FILE) {
    return refused('too-large', `It has more than ${LARGEST_FILE / 1_000_000} MB.`);
  }
  if (isBloated(bytes)) {
    const limit = MOST_UNPACKED / 1_000_000;
    return refused(
      'too-large',
      `A part of it would grow to more than ${limit} MB when unpacked, which no text does. It was not opened.`,
    );
  }
  try {
    return toText(await readPages(bytes, options));
  } catch (error) {
    return whyNot(error);
  }
}

/** What is wrong with a file that pdf.js can open, thrown out of the loop over its pages. */
class Obstacle extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function readPages(bytes: Uint8Array, { onProgress }: ConvertOptions): Promise<Line[][]> {
  // The parsing half puts itself into globalThis, so that no worker of its own has to be fetched.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // A copy: pdf.js takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) {
      const limit = MOST_PAGES.toLocaleString('en-GB');
      throw new Obstacle(
        'too-long',
        `It has ${file.numPages.toLocaleString('en-GB')} pages, and ${limit} are read at most. Audit its parts one by one.`,
      );
    }
    const pages: Line[][] = [];
    let letters = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const lines = linesOfPage(toFragments(items.filter((item) => 'str' in item)));
      page.cleanup();
      pages.push(lines);
      letters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (letters > LONGEST_MANUSCRIPT) throw new Obstacle('too-long', tooLong);
      onProgress?.(number / file.numPages);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

const tooLong = `It has more than ${LONGEST_MANUSCRIPT / 1_000_000} million characters, which is more than the audit reads. Audit its parts one by one.`;

const unknown = /[\ue000-\uf8ff\ufffd]/g;

function toText(pages: readonly (readonly Line[])[]): Converted {
  const { text, pages: starts } = writePages(pages);
  if (!/\p{L}/u.test(text) || lettersPerPage(pages) < LEAST_LETTERS) {
    // A cover and some pictures may be all that has letters.
    if (text.length < LEAST_LETTERS * Math.max(pages.length, 20))
      return refused('scanned', scanned);
  }
  if ((text.match(unknown)?.length ?? 0) > text.length * MOST_UNKNOWN) {
    return refused(
      'no-letters',
      'The letters of this PDF cannot be told: its fonts do not say which letter is which. Use the file it was made from, or put it through text recognition (OCR).',
    );
  }
  return { ok: true, text, kind: 'text', pages: starts, remarks: [] };
}

function whyNot(error: unknown): Converted {
  if (error instanceof Obstacle) return refused(error.code, error.message);
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return refused(
      'password',
      'It is protected by a password. Save it without one, and run the audit again.',
    );
  }
  return refused(
    'damaged',
    'It is no whole PDF file: it may have been cut off in transfer, or be something else under the name of a PDF. Fetch or save it again.',
  );
}
