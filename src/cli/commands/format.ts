import { Option } from 'commander';
import { citableItems } from '../../cite/citable-items.ts';
import {
  type CitationFormatter,
  createCitationFormatter,
  type RenderedReference,
} from '../../cite/render/formatter.ts';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { createProgress } from '../progress.ts';
import { readBibliography } from '../read-bibliography.ts';
import { readStyleOption, styleNames } from '../style-option.ts';
import { write } from '../write.ts';

interface FormatFlags {
  readonly bibliography?: readonly string[];
  readonly style: string;
  readonly locale?: string;
  readonly format: 'text' | 'html';
}

export const setUpFormat: CommandSetup = (program, io, finish) => {
  program
    .command('format')
    .description('Print a list of references as a citation style asks for it.')
    .option('--bibliography <file...>', 'bibliographies (default: those of the project)')
    .option(
      '--style <style>',
      `${styleNames.join(', ')}, a name in the CSL project, or a .csl file`,
      'apa',
    )
    .option(
      '--locale <locale>',
      'language of words such as “edited by”, like nb-NO (default: that of the style; where there is none of the name, en-US)',
    )
    .addOption(
      new Option('--format <format>', 'what is printed').choices(['text', 'html']).default('text'),
    )
    .action((flags: FormatFlags) => finish(format(flags, io)));
};

function format({ bibliography, style, locale, format }: FormatFlags, io: Io): ExitStatus {
  const options = readStyleOption(style, locale, io);
  const { library, status } = readBibliography(bibliography, io);
  const progress = createProgress(io);
  progress.stage('Formatting');
  try {
    const formatter = formatterFor(style, () =>
      createCitationFormatter(citableItems(library), options),
    );
    const list = formatter.sort([...library.references.keys()]).flatMap((key) => {
      const reference = formatter.reference(key);
      return reference === null ? [] : [{ key, reference }];
    });
    progress.done();
    write(io, format === 'html' ? asHtml(list) : asText(list));
    return status;
  } finally {
    progress.done();
  }
}

/** A style file is read when the formatter is made; what is wrong with it is wrong usage. */
function formatterFor(style: string, make: () => CitationFormatter): CitationFormatter {
  if (!style.endsWith('.csl')) return make();
  try {
    return make();
  } catch {
    throw new UsageError(`${style} is not a citation style in CSL 1.0, or a broken one.`);
  }
}

type List = readonly { readonly key: string; readonly reference: RenderedReference }[];

const asText = (list: List): string => list.map(({ reference }) => `${reference.text}\n`).join('');

function asHtml(list: List): string {
  const items = list.map(
    ({ key, reference }) => `  <li id="ref-${escapeAttribute(key)}">${reference.html}</li>\n`,
  );
  return `<ul class="references">\n${items.join('')}</ul>\n`;
}

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
