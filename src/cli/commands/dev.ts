import { resolve } from 'node:path';
import type { CommandSetup } from '../command-setup.ts';
import { prepareSite, serveSite } from '../site-runner.ts';
import { check } from './check.ts';

interface DevFlags {
  readonly root?: string;
  readonly port: string;
}

export const setUpDev: CommandSetup = (program, io, finish) => {
  program
    .command('dev')
    .description('Serve the site and show changes as they are written; search needs a build.')
    .option('--root <dir>', 'folder of the project (default: the current one)')
    .option('--port <number>', 'port to serve on', '4321')
    .action(async ({ root, port }: DevFlags) => {
      const folder = resolve(io.cwd, root ?? '.');
      // Somebody who is writing has errors half the time: they are shown, and the site is served.
      check({ root: folder, format: 'pretty', waivers: true, severity: 'error' }, io);
      prepareSite({ root: folder, out: resolve(folder, 'dist') });
      io.err(`The site is at ${await serveSite(Number(port))} (Ctrl+C stops it).\n`);
      finish(0);
    });
};
