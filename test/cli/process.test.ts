import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../src/cli/io.ts';
import { folderWith, runIn, runWith } from './run-cli.ts';

const program = resolve(import.meta.dirname, '../../scripts/kildekart.mjs');
const files = { 'content/en/page.md': '[@vik2016]\n' };
const nobody = 65534;

describe('the process', () => {
  it('colours its findings when asked to, and NO_COLOR has the last word', async () => {
    const coloured = await runWith(files, ['check'], { env: { FORCE_COLOR: '1' } });
    expect(coloured.out).toContain('\u001b[31merror');
    const plain = await runWith(files, ['check'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b');
  });

  it('decides on colours by terminal and environment', () => {
    expect(wantsColour({}, true)).toBe(true);
    expect(wantsColour({}, false)).toBe(false);
    expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false);
    expect(wantsColour({ NO_COLOR: '1' }, true)).toBe(false);
    expect(wantsColour({ FORCE_COLOR: '0' }, true)).toBe(false);
    expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true);
  });

  it('says in a sentence that Node is too old, and exits with 2', () => {
    const pretend =
      'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.9.0"})';
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', pretend, program, 'check'],
      { encoding: 'utf8' },
    );
    expect(stderr).toMatch(
      /^kildekart needs Node 22\.18 or later, and this is Node 20\.9\.0;.*\n$/,
    );
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('ends quietly when its reader goes away', () => {
    const many = { 'content/en/page.md': '[@vik2016]\n\n'.repeat(5000) };
    const folder = folderWith(many);
    try {
      const { stdout, stderr } = spawnSync(
        'sh',
        ['-c', '"$0" "$1" check | head -n 1', process.execPath, program],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(stdout).toBe('content/en/page.md\n');
      expect(stderr).not.toContain('EPIPE');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says so when a folder may not be read, instead of leaving it out', async () => {
    const folder = folderWith(files);
    const closed = join(folder, 'content/closed');
    mkdirSync(closed);
    chmodSync(closed, 0o000);
    chmodSync(folder, 0o755);
    try {
      const isRoot = process.getuid?.() === 0;
      const { status, err, out } = await runIn(folder, ['check'], isRoot ? { uid: nobody } : {});
      expect(err).toBe('content/closed cannot be read: permission is denied.\n');
      expect(out).toBe('');
      expect(status).toBe(2);
    } finally {
      chmodSync(closed, 0o755);
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('reads each folder once when links lead in a circle, and names a dead link', async () => {
    const folder = folderWith(files);
    try {
      symlinkSync(join(folder, 'content'), join(folder, 'content/en/again'));
      const circle = await runIn(folder, ['check', '--format', 'json']);
      expect(JSON.parse(circle.out).findings).toHaveLength(1);
      symlinkSync(join(folder, 'nowhere.md'), join(folder, 'content/en/dead.md'));
      const dead = await runIn(folder, ['check']);
      expect(dead).toMatchObject({ status: 2, out: '' });
      expect(dead.err).toBe('content/en/dead.md cannot be read: there is no such file.\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
