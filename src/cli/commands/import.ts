import { listOf, writeBibDraft } from '../../manuscript/import.ts';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { openManuscript } from '../open-manuscript.ts';
import { writeResult } from '../write-result.ts';

export const setUpImport: CommandSetup = (program, io, finish) => {
  program
    .command('import')
    .argument('<manuscript>', 'text with a reference list, or the list alone')
    .description(
      'Draft a .bib file from a printed reference list, with the confidence in each field.',
    )
    .option('--out <file>', 'new file to write (default: standard output)')
    .action(async (path: string, { out }: { readonly out?: string }) =>
      finish(await importList(path, out, io)),
    );
};

async function importList(path: string, out: string | undefined, io: Io): Promise<ExitStatus> {
  const manuscript = await openManuscript(path, io, 'imported');
  const list = listOf(manuscript);
  if (list === null || list.entries.length === 0) {
    throw new UsageError(
      `${path} cannot be imported: no reference list was found. Put a heading such as “References” over it, or give the list alone.`,
    );
  }
  writeResult(io, writeBibDraft(list, path), out);
  const { entries, strays } = list;
  const rest = strays.length === 0 ? '' : ` ${strays.length} pieces could not be read as entries.`;
  io.err(
    `${entries.length} ${entries.length === 1 ? 'entry was' : 'entries were'} drafted.${rest} Compare them with the list: fields marked low or medium first.\n`,
  );
  return 0;
}
