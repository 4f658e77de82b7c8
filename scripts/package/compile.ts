// Run by `npm pack`: Node strips no types under node_modules, so a package carries JavaScript.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const compiler = join(root, 'node_modules/typescript/bin/tsc');

// A file left from an earlier compilation would be packed too.
rmSync(join(root, 'lib'), { recursive: true, force: true });
const { status, error } = spawnSync(
  process.execPath,
  [compiler, '--project', join(import.meta.dirname, 'tsconfig.json')],
  { stdio: ['ignore', 2, 2] },
);
if (error) throw error;
process.exitCode = status ?? 1;
