// Runs before anything is installed: plain JavaScript, Node 18, no dependencies.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const environmentVariables = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const wellKnownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const playwrightCaches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
].filter(Boolean);

const playwrightBinaries = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fromEnvironment() {
  for (const name of environmentVariables) {
    const path = process.env[name];
    if (!path) continue;
    if (isExecutable(path)) return path;
    throw new Error(`${name} names ${path}, which is not a program that can be run.`);
  }
  return undefined;
}

function fromSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...wellKnownPlaces].find(isExecutable);
}

function fromPlaywright() {
  for (const cache of playwrightCaches) {
    if (!existsSync(cache)) continue;
    const builds = readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    for (const build of builds) {
      const found = playwrightBinaries.map((p) => join(cache, build, p)).find(isExecutable);
      if (found) return found;
    }
  }
  return undefined;
}

function installOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (!existsSync('/etc/debian_version') || !isExecutable('/usr/bin/apt-get')) return undefined;
  console.error('No Chromium on this machine: installing the Debian package "chromium" …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) =>
    spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return fromSystem();
}

/**
 * Path of a Chromium that can be run: from the environment, the system, Playwright's cache,
 * or installed as a Debian package when run as root there.
 * @returns {string}
 * @throws {Error} one sentence that says how to get one
 */
export function findChromium({ install = false } = {}) {
  const found = fromEnvironment() ?? fromSystem() ?? fromPlaywright();
  if (found) return found;
  const installed = install ? installOnDebian() : undefined;
  if (installed) return installed;
  throw new Error(
    'Chromium is needed to open the site, and none was found: install Chromium or Chrome, run "npx playwright install chromium", or set CHROMIUM_PATH to the program.',
  );
}

if (
  process.argv[1] &&
  import.meta.url.endsWith('find-chromium.mjs') &&
  process.argv[1].endsWith('find-chromium.mjs')
) {
  const path = findChromium({ install: process.argv.includes('--install') });
  console.log(path, execFileSync(path, ['--version'], { encoding: 'utf8' }).trim());
}
