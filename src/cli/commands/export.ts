import { Option } from 'commander';
import { type ExportFormat, exportFormats, exportReferences } from '../../bib/serialise.ts';
import type { CommandSetup } from '../command-setup.ts';
import { readBibliography } from '../read-bibliography.ts';
import { write } from '../write.ts';

interface ExportFlags {
  readonly bibliography?: readonly string[];
  readonly to: ExportFormat;
}

export const setUpExport: CommandSetup = (program, io, finish) => {
  program
    .command('export')
    .description('Write a bibliography in the format of another program.')
    .option('--bibliography <file...>', 'bibliographies (default: those of the project)')
    .addOption(
      new Option('--to <format>', 'format to write')
        .choices([...exportFormats])
        .makeOptionMandatory(),
    )
    .action(({ bibliography, to }: ExportFlags) => {
      const { library, status } = readBibliography(bibliography, io);
      write(io, exportReferences(library.references.values(), to));
      finish(status);
    });
};
