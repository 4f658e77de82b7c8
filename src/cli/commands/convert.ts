import { convertManuscript } from '../../manuscript/convert.ts';
import { parseReferenceList } from '../../manuscript/list.ts';
import { referencesOfLibrary, referencesOfList } from '../../manuscript/references.ts';
import type { AuditReference, Manuscript } from '../../manuscript/types.ts';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { openManuscript } from '../open-manuscript.ts';
import { createProgress } from '../progress.ts';
import { readReferences } from '../read-bibliography.ts';
import { writeResult } from '../write-result.ts';

interface ConvertFlags {
  readonly bibliography?: readonly string[];
  readonly keepList?: boolean;
  readonly out?: string;
}

export const setUpConvert: CommandSetup = (program, io, finish) => {
  program
    .command('convert')
    .argument(
      '<manuscript>',
      'text with author–year citations: .txt, .md, .html, .docx, .pdf or .tex',
    )
    .description('Write a manuscript as Markdown with [@key] for its citations.')
    .option(
      '--bibliography <file...>',
      'references in .bib files (default: the list in the manuscript)',
    )
    .option('--keep-list', 'leave the reference list of the manuscript in the text')
    .option('--out <file>', 'new file to write (default: standard output)')
    .action(async (path: string, flags: ConvertFlags) => finish(await convert(path, flags, io)));
};

async function convert(
  path: string,
  { bibliography, keepList = false, out }: ConvertFlags,
  io: Io,
): Promise<ExitStatus> {
  const progress = createProgress(io);
  try {
    progress.stage('Reading');
    const manuscript = await openManuscript(path, io, 'converted');
    const references = referencesFor(manuscript, bibliography, io);
    if (references.length === 0) {
      throw new UsageError(
        `${path} cannot be converted: it has no reference list that could be found, and no bibliography was named. Name one with --bibliography.`,
      );
    }
    progress.stage('Converting');
    const { markdown, matched, unknown, listLeftOut } = convertManuscript(manuscript, references, {
      keepList,
    });
    progress.done();
    writeResult(io, markdown, out);
    for (const { message } of manuscript.remarks) io.err(`${path}: ${message}\n`);
    io.err(
      `${summaryOf(matched, unknown)}${listLeftOut ? ' The reference list was left out; --keep-list keeps it.' : ''}\n`,
    );
    return unknown > 0 ? 1 : 0;
  } finally {
    progress.done();
  }
}

const referencesFor = (
  manuscript: Manuscript,
  bibliography: readonly string[] | undefined,
  io: Io,
): AuditReference[] =>
  bibliography === undefined
    ? referencesOfList(parseReferenceList(manuscript), manuscript)
    : referencesOfLibrary(readReferences(bibliography, io));

function summaryOf(matched: number, unknown: number): string {
  const all = `${matched} citation${matched === 1 ? ' was' : 's were'} written as keys`;
  if (unknown === 0) return `${all}.`;
  return `${all}, ${unknown} marked as [@?: …] because no one reference surely is meant. "kildekart audit" says why.`;
}
