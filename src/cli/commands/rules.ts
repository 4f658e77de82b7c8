import { rules } from '../../check/rules/index.ts';
import { createStyle } from '../../report/ansi.ts';
import type { CommandSetup } from '../command-setup.ts';

export const setUpRules: CommandSetup = (program, io, finish) => {
  program
    .command('rules')
    .description('List the rules of the check.')
    .action(() => {
      const { bold, dim } = createStyle(io.colour);
      const widest = Math.max(...rules.map(({ id }) => id.length));
      for (const { id, severity, summary } of rules) {
        io.out(`${bold(id.padEnd(widest))}  ${dim(severity.padEnd(7))}  ${summary}\n`);
      }
      finish(0);
    });
};
