import { rules } from '../../check/rules/index.ts';
import { createStyle } from '../../report/ansi.ts';
import type { CommandSetup } from '../command-setup.ts';

export const setUpRules: CommandSetup = (program, io, finish) => {
  program
    .command('rules')
    .description(
      'List the rules of the check, with --fix for those that can repair what they find.',
    )
    .action(() => {
      const { bold, dim } = createStyle(io.colour);
      const widest = Math.max(...rules.map(({ id }) => id.length));
      for (const { id, severity, summary, fixable } of rules) {
        io.out(
          `${bold(id.padEnd(widest))}  ${dim(severity.padEnd(7))}  ${dim(fixable ? '--fix' : '     ')}  ${summary}\n`,
        );
      }
      finish(0);
    });
};
