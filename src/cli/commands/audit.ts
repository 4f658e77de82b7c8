import { Option } from 'commander';
import { auditAgainstOwnList, auditManuscript } from '../../manuscript/audit.ts';
import { referencesOfLibrary } from '../../manuscript/references.ts';
import { auditFormats } from '../../report/audit-formats.ts';
import { auditSentence, hasFaults } from '../../report/audit-words.ts';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { openManuscript } from '../open-manuscript.ts';
import { createProgress } from '../progress.ts';
import { readReferences } from '../read-bibliography.ts';

interface AuditFlags {
  readonly bibliography?: readonly string[];
  readonly format: string;
}

export const setUpAudit: CommandSetup = (program, io, finish) => {
  program
    .command('audit')
    .argument(
      '<manuscript>',
      'text with author–year citations: .txt, .md, .html, .docx, .pdf or .tex',
    )
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
    const manuscript = await openManuscript(path, io, 'audited');
    const library = bibliography === undefined ? null : readReferences(bibliography, io);
    progress.stage('Auditing');
    const result =
      library === null
        ? auditAgainstOwnList(manuscript)
        : auditManuscript(manuscript, referencesOfLibrary(library));
    progress.done();
    const { text } = manuscript.file;
    io.out(render(result, { path, text, manuscript, colour: io.colour, width: io.width }));
    if (format === 'pretty') io.err(`${auditSentence(result.summary)}\n`);
    return hasFaults(result.summary) ? 1 : 0;
  } finally {
    progress.done();
  }
}
