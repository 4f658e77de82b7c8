// The first step of `npm start` and `npm test`: plain JavaScript that runs on Node 18 and
// without node_modules. It installs what the lock file names, once for each lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.kildekart-set-up');
const windows = process.platform === 'win32';

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}

function lockFileDigest() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json'])
    hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

function isInstalled(digest) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

function install(digest) {
  console.error('Installing what the lock file names …');
  // Not "npm ci": that refuses a lock file which lacks the builds of some tools for other systems.
  // This takes the versions of the lock file just the same, and does not write to it.
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (error || status !== 0) {
    fail(
      '"npm install" did not succeed (see above): is this machine connected to an npm registry?',
    );
  }
  writeFileSync(stamp, digest);
}

function checkNode() {
  const node = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8', shell: windows });
  const [major, minor] = (stdout ?? '').replace('v', '').split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  fail(
    `The project runs on Node 24, which it installs as the npm package "node"; that gave "${(stdout ?? '').trim() || 'nothing'}". Run "npm rebuild node", or use Node 24 yourself.`,
  );
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 18) fail(`Node 18 or later is needed to set up; this is ${process.versions.node}.`);

const digest = lockFileDigest();
if (!isInstalled(digest)) install(digest);
checkNode();
if (process.argv.includes('--browser')) {
  try {
    findChromium({ install: true });
  } catch (error) {
    fail(error.message);
  }
}
