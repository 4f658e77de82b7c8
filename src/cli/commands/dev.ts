import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CommandSetup } from '../command-setup.ts';
import { type Io, UsageError } from '../io.ts';
import { prepareSite, requireSitePackages, serveSite } from '../site-runner.ts';
import { check } from './check.ts';

interface DevFlags {
  readonly root?: string;
  readonly port: string;
}

/** Tells the process that serves from the one that watches over it. */
const SERVING = 'KILDEKART_SERVING';

export const setUpDev: CommandSetup = (program, io, finish) => {
  program
    .command('dev')
    .description('Serve the site and show changes as they are written; search needs a build.')
    .option('--root <dir>', 'folder of the project (default: the current one)')
    .option('--port <number>', 'port to serve on', '4321')
    .action(async ({ root, port }: DevFlags) => {
      if (!/^\d{1,5}$/.test(port))
        throw new UsageError(`${port} is no port; give a number such as 4321.`);
      requireSitePackages();
      const folder = resolve(io.cwd, root ?? '.');
      if (process.env[SERVING]) await serve(folder, Number(port), io);
      else await serveAnewOnChange(folder, io);
      finish(0);
    });
};

async function serve(folder: string, port: number, io: Io): Promise<void> {
  // Somebody who is writing has errors half the time: they are shown, and the site is served.
  check({ root: folder, format: 'pretty', waivers: true, severity: 'error' }, io);
  prepareSite({ root: folder, out: join(folder, 'dist') });
  io.err(`The site is at ${await serveSite(port)} (Ctrl+C stops it).\n`);
}

/** Every page is rendered with the bibliography: when that changes, the server begins anew. */
function serveAnewOnChange(folder: string, io: Io): Promise<void> {
  const start = () =>
    spawn(process.execPath, process.argv.slice(1), {
      stdio: 'inherit',
      env: { ...process.env, [SERVING]: '1' },
    });
  let server = start();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const restart = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      io.err('The bibliography changed: starting anew.\n');
      server.removeAllListeners('exit');
      server.once('exit', () => {
        server = start();
        server.once('exit', stop);
      });
      server.kill();
    }, 300);
  };
  let stop: () => void = () => {};
  const bibliography = join(folder, 'bibliography');
  const watcher = existsSync(bibliography) ? watch(bibliography, restart) : undefined;
  return new Promise((done) => {
    stop = () => {
      watcher?.close();
      done();
    };
    server.once('exit', stop);
  });
}
