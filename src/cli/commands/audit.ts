import { resolve } from 'node:path';
import { Option } from 'commander';
import { createLibrary } from '../../bib/create-library.ts';
import { parseBib } from '../../bib/parse.ts';
import { auditAgainstOwnList, auditManuscript } from '../../manuscript/audit.ts';
import type { Audit } from '../../manuscript/audit-types.ts';
import { readManuscript } from '../../manuscript/read.ts';
import { referencesOfLibrary } from '../../manuscript/references.ts';
import type { Manuscript } from '../../manuscript/types.ts';
import { auditFormats } from '../../report/audit-formats.ts';
import { auditSentence, hasFaults } from '../../report/audit-words.ts';
import { decodeBib } from '../../text/decode.ts';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { readManuscriptFile } from '../manuscript-readers.ts';
import { createProgress } from '../progress.ts';
import { readBytes } from '../read-file.ts';

interface AuditFlags {
  readonly bibliography?: readonly string[];
  readonly format: string;
}

export const setUpAudit: CommandSetup = (program, io, finish) => {
  program
    .command('audit')
    .argument('<manuscript>', 'text with author–year citations: .txt, .md or .html')
    .description('Compare the citations of a manuscript with its references.')
    .option(
      '--bibliography <file...>',
      'references in .bib files (default: the list in the manuscript)',
    )
    .addOption(
      new Option('--format <format>', 'how the audit is written')
        .choices([...auditFormats.keys()])
        .default('pretty'),
    )
    .action(async (path: string, flags: AuditFlags) => finish(await audit(path, flags, io)));
};

async function audit(
  path: string,
  { bibliography, format }: AuditFlags,
  io: Io,
): Promise<ExitStatus> {
  const render = auditFormats.get(format);
  if (render === undefined) throw new UsageError(`There is no format ${format}.`);
  const progress = createProgress(io);
  try {
    progress.stage('Reading');
    const manuscript = await read(path, io);
    progress.stage('Auditing');
    const result = auditWith(manuscript, bibliography, io.cwd);
    progress.done();
    const { file } = manuscript;
    io.out(
      render(result, { path: file.path, text: file.text, colour: io.colour, width: io.width }),
    );
    if (format === 'pretty') io.err(`${auditSentence(result.summary)}\n`);
    return hasFaults(result.summary) ? 1 : 0;
  } finally {
    progress.done();
  }
}

async function read(path: string, io: Io): Promise<Manuscript> {
  const bytes = readBytes(resolve(io.cwd, path), path);
  const { text, kind, remark } = await readManuscriptFile(bytes, path, path);
  if (remark !== null) io.err(`${path}: ${remark}\n`);
  const manuscript = readManuscript({ path, text }, kind);
  const [obstacle] = manuscript.problems;
  if (obstacle !== undefined)
    throw new UsageError(`${path} cannot be audited: ${obstacle.message}`);
  return manuscript;
}

function auditWith(
  manuscript: Manuscript,
  bibliography: readonly string[] | undefined,
  cwd: string,
): Audit {
  if (bibliography === undefined) return auditAgainstOwnList(manuscript);
  const files = bibliography.map((path) => {
    const { text } = decodeBib(readBytes(resolve(cwd, path), path));
    return parseBib(text, path);
  });
  return auditManuscript(manuscript, referencesOfLibrary(createLibrary(files)));
}
