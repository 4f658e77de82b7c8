/**
 * The second step of `npm start`: check the bibliography, build the site with its search index,
 * serve it, print the address.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});

const build = spawnSync(process.execPath, [join(root, 'scripts', 'kildekart.mjs'), 'build'], {
  cwd: root,
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 2);

const server = await preview({
  root,
  logLevel: 'error',
  server: { port: Number(values.port), host: values.host },
});
console.log(`\nThe site is at http://${values.host}:${server.port}/ — Ctrl+C stops it.`);
