/** How long the check and the build of this project take. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCheck } from '../../src/check/run.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { best, line } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');
const kildekart = join(root, 'scripts', 'kildekart.mjs');

function command(...words: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [kildekart, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`kildekart ${words.join(' ')} ended with ${status}: ${stderr}`);
}

const project = readProject(root);
const { summary } = runCheck(project);
const size = `${summary.entries} entries, ${summary.citations} citations, ${summary.files} files`;
line('read the project', await best(5, () => readProject(root)), size);
line('run all rules', await best(5, () => runCheck(project)));
line('kildekart check, as a command', await best(3, () => command('check')));
const out = mkdtempSync(join(tmpdir(), 'kildekart-bench-'));
try {
  line(
    'kildekart build, search index included',
    await best(1, () => command('build', '--out', join(out, 'dist'))),
  );
} finally {
  rmSync(out, { recursive: true, force: true });
}
