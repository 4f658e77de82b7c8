import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, outcomeOf } from './run-cli.ts';

const root = resolve(import.meta.dirname, '../..');
const windows = process.platform === 'win32';
/** What npm says when it cannot get to a registry; any other failure is one of the package. */
const noRegistry =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|E5\d\d)\b/;

const library = `@book{berg2015,
  author = {Berg, Nils},
  title = {Borders},
  date = {2015},
}
`;

const program = `import { createProject, formats, runCheck } from 'kildekart';
const bibliography = [{ path: 'refs.bib', text: '@book{berg2015, title = {Borders}}' }];
const content = [{ path: 'page.md', text: '[@vik2016]' }];
const options = { rules: new Set(['no-undefined-citation']) };
const result = runCheck(createProject({ bibliography, content }), options);
console.log(formats.get('errorformat')(result, { texts: new Map(), colour: false }));
`;

const typed = `import { type CheckResult, createProject, type Finding, parseBib, runCheck } from 'kildekart';
export const result: CheckResult = runCheck(createProject({}));
export const lines: number[] = result.findings.map(({ line }: Finding) => line);
export const path: string = parseBib('', 'refs.bib').path;
// @ts-expect-error A number is no text: without this the types could all be any.
export const wrong: string = result.summary.errors;
`;

const compilerOptions = {
  strict: true,
  module: 'nodenext',
  target: 'es2024',
  types: [],
  noEmit: true,
  skipLibCheck: false,
};

/** Runs a command as a shell in the folder would, without what an npm that runs these tests has set. */
function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const { npm_config_local_prefix: _prefix, NODE_OPTIONS: _options, ...env } = process.env;
  return outcomeOf(spawn(command, args, { cwd, env, shell: windows }));
}

async function pack(folder: string): Promise<{ filename: string; files: string[] }> {
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], root);
  if (packed.status !== 0) throw new Error(`npm pack failed:\n${packed.err}`);
  const [report] = Object.values<{ filename: string; files: { path: string }[] }>(
    JSON.parse(packed.out),
  );
  if (report === undefined) throw new Error(`npm pack says nothing of a package: ${packed.out}`);
  return { filename: report.filename, files: report.files.map(({ path }) => path) };
}

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kildekart-package-'));
  const place = join(folder, 'empty');
  let files: readonly string[] = [];
  let offline = false;

  beforeAll(async () => {
    mkdirSync(place);
    const packed = await pack(folder);
    files = packed.files;
    const quick = ['--prefer-offline', '--ignore-scripts', '--omit=optional', '--no-audit'];
    const words = [
      'install',
      '--prefix',
      place,
      ...quick,
      '--no-fund',
      join(folder, packed.filename),
    ];
    const installed = await run('npm', words, place);
    offline = installed.status !== 0 && noRegistry.test(installed.err);
    if (installed.status !== 0 && !offline)
      throw new Error(`npm install failed:\n${installed.err}`);
    writeFileSync(join(place, 'refs.bib'), library);
    writeFileSync(join(place, 'page.md'), 'So it was [@berg2015], and [@brg2015].\n');
    writeFileSync(join(place, 'program.mjs'), program);
    writeFileSync(join(place, 'typed.mts'), typed);
    const settings = { compilerOptions, files: ['typed.mts'] };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(settings));
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const needsRegistry = 'the npm registry cannot be reached, so the package was not installed';

  it('carries the compiled program, the site and the pages of the rules, and no review', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'astro.config.mjs',
        'content/en/rules/valid-doi.md',
        'lib/cli/main.js',
        'lib/index.d.ts',
        'lib/index.js',
        'scripts/kildekart.mjs',
        'src/site/astro-config.ts',
      ]),
    );
    const strange = /^(?:bibliography|dist|test|content\/(?!en\/rules\/))|\.(?:test\.js|tgz|log)$/;
    expect(files.filter((path) => strange.test(path))).toEqual([]);
  });

  it('checks texts against a bibliography in a folder that held nothing before', async ({
    skip,
  }) => {
    skip(offline, needsRegistry);
    const words = ['check', '--content', '**/*.md', '--bibliography', 'refs.bib'];
    const { out, err, status } = await run('npx', ['--no', 'kildekart', ...words], place);
    expect(out).toContain('page.md\n  1:29 error @brg2015 is not in the bibliography');
    expect(out).toContain('Did you mean @berg2015?');
    expect(err).toContain('1 error in 1 entry, 2 citations and 2 files.');
    expect(status).toBe(1);
  });

  it('explains its rules', async ({ skip }) => {
    skip(offline, needsRegistry);
    const { out, status } = await run('npx', ['--no', 'kildekart', 'explain', 'valid-doi'], place);
    expect(out).toContain('## How to repair');
    expect(status).toBe(0);
  });

  it('says in a sentence what to install before a site can be built', async ({ skip }) => {
    skip(offline, needsRegistry);
    rmSync(join(place, 'node_modules/astro'), { recursive: true, force: true });
    rmSync(join(place, 'node_modules/pagefind'), { recursive: true, force: true });
    const { out, err, status } = await run('npx', ['--no', 'kildekart', 'build'], place);
    expect(err).toMatch(
      /^The site is built with packages .*"npm install .*astro@.* pagefind@.*\n$/m,
    );
    expect(out).toBe('');
    expect(status).toBe(2);
  });

  it('can be imported by other programs', async ({ skip }) => {
    skip(offline, needsRegistry);
    const { out, err } = await run(process.execPath, ['program.mjs'], place);
    expect(err).toBe('');
    expect(out).toMatch(/^page\.md:1:2: error: @vik2016 is not in the bibliography/);
  });

  it('has types that a strict compiler takes', async ({ skip }) => {
    skip(offline, needsRegistry);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const words = [compiler, '--project', 'tsconfig.json'];
    const { out, status } = await run(process.execPath, words, place);
    expect(out).toBe('');
    expect(status).toBe(0);
  });
});
