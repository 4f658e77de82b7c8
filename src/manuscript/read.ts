import type { Problem, SourceFile } from '../text/span.ts';
import { LONGEST_MANUSCRIPT } from './limits.ts';
import { findReferenceSections } from './list/find-sections.ts';
import { readLatex } from './reading/latex/read-latex.ts';
import { readHtml } from './reading/read-html.ts';
import { readMarkdown } from './reading/read-markdown.ts';
import { readText } from './reading/read-text.ts';
import type { Reading } from './reading/reading.ts';
import type { Manuscript, ManuscriptKind, PageStart, PlainText } from './types.ts';

const readers: Readonly<Record<ManuscriptKind, (text: string) => Reading>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  latex: readLatex,
};

const extensions: ReadonlyMap<string, ManuscriptKind> = new Map<string, ManuscriptKind>([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['qmd', 'markdown'],
  ['rmd', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['tex', 'latex'],
  ['ltx', 'latex'],
  ['latex', 'latex'],
]);

/** How a file is written, by the end of its name; null when it is none of the kinds read here. */
export function kindOfFile(path: string): ManuscriptKind | null {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1] ?? '';
  return extensions.get(extension.toLowerCase()) ?? null;
}

const problem = (code: string, message: string): Problem => ({
  code,
  message,
  span: { start: 0, end: 0 },
});

function whyNotRead(text: string): Problem | null {
  if (text.length > LONGEST_MANUSCRIPT) {
    const millions = Math.round(text.length / 1_000_000);
    const limit = LONGEST_MANUSCRIPT / 1_000_000;
    return problem(
      'too-long',
      `This text has ${millions} million characters, and the audit reads ${limit} million at most. Audit its parts one by one.`,
    );
  }
  if (/\S/.test(text.slice(0, 100_000)) || /\S/.test(text)) return null;
  return problem(
    'empty',
    'There is no text in this file. A scanned document has to go through text recognition first.',
  );
}

const signs = new Map([
  ['，', ','],
  ['、', ','],
  ['،', ','],
  ['；', ';'],
  ['؛', ';'],
  ['：', ':'],
  ['（', '('],
  ['）', ')'],
]);
const wideSigns = /[，、،；؛：（）]/g;

/** Commas and brackets of other scripts as those of ours, so that they part authors and years alike. */
const withPlainSigns = (plain: PlainText): PlainText => ({
  ...plain,
  text: plain.text.replace(wideSigns, (sign) => signs.get(sign) ?? sign),
});

/** What a file was that a text was taken from. */
interface TextSource {
  readonly pages?: readonly PageStart[];
  readonly remarks?: readonly Problem[];
}

/**
 * Reads a manuscript. Never throws; what stands in the way of reading is among its problems.
 * @param file the text as read, with the path under which people know it
 * @param kind how the text is written; other formats are turned into one of these before
 * @param source what is known of the file that the text was taken from
 */
export function readManuscript(
  file: SourceFile,
  kind: ManuscriptKind,
  { pages = [], remarks = [] }: TextSource = {},
): Manuscript {
  const obstacle = whyNotRead(file.text);
  const reading = readers[kind](obstacle === null ? file.text : '');
  const plain = withPlainSigns(reading.plain);
  const { blocks, keyed = [], labels = new Map() } = reading;
  const lists = findReferenceSections(plain.text, blocks);
  const problems = obstacle === null ? [] : [obstacle];
  return { file, kind, plain, blocks, lists, keyed, labels, pages, remarks, problems };
}

/** A manuscript of which nothing could be read, and why. */
export const unreadable = (path: string, reason: Problem): Manuscript => ({
  ...readManuscript({ path, text: '' }, 'text'),
  problems: [reason],
});
