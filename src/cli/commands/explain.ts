import { resolve } from 'node:path';
import { createStyle } from '../../report/ansi.ts';
import { decodeBib } from '../../text/decode.ts';
import type { CommandSetup } from '../command-setup.ts';
import { readBytes } from '../read-file.ts';
import { ruleNamed } from '../rule-named.ts';

/** The pages come with kildekart itself, whatever project it is run on. */
const pages = resolve(import.meta.dirname, '../../../content/en/rules');

export const setUpExplain: CommandSetup = (program, io, finish) => {
  program
    .command('explain')
    .argument('<rule>', 'id of the rule, as findings name it')
    .description('Say why a rule exists, with examples and what to do.')
    .action((id: string) => {
      const rule = ruleNamed(id);
      const { text } = decodeBib(
        readBytes(resolve(pages, `${rule.id}.md`), `The page of ${rule.id}`),
      );
      const { bold, dim } = createStyle(io.colour);
      io.out(`${bold(rule.id)} ${dim(`(${rule.severity})`)}\n${rule.summary}\n\n`);
      io.out(withoutFrontmatter(text));
      if (rule.fixable) {
        io.out('\n"kildekart check --fix" makes the repairs that cannot be wrong.\n');
      }
      finish(0);
    });
};

function withoutFrontmatter(page: string): string {
  return page.replace(/^---\r?\n.*?\r?\n---\r?\n\s*/s, '');
}
