import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { makeDocx, makeLockedPdf } from '../../manuscript/files/make-files.ts';
import { folderWith } from '../run-cli.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs the program in a folder with these files. */
async function run(files: Readonly<Record<string, string | Uint8Array>>, ...words: string[]) {
  const cwd = folderWith({});
  folders.push(cwd);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const written = { out: '', err: '' };
  const status = await main(words, {
    cwd,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    colour: false,
    terminal: false,
    width: 80,
    watched: false,
  });
  return { cwd, status, ...written };
}

const text =
  'So (Vik, 2019; Ghost, 2011).\n\nReferences\n\nVik, A. (2019). Ferries. Oslo: Fjord.\n';

describe('kildekart convert', () => {
  it('writes keys and marks, and exits with 1 while marks are left', async () => {
    const { out, err, status } = await run({ 'a.txt': text }, 'convert', 'a.txt');
    expect(out).toBe('So [@vik2019] [@?: Ghost, 2011].\n');
    expect(err).toContain('1 citation was written as keys, 1 marked as [@?: …]');
    expect(err).toContain('--keep-list keeps it');
    expect(status).toBe(1);
  });

  it('writes a new file, and none over another', async () => {
    const files = { 'a.txt': text.replace('; Ghost, 2011', '') };
    const { cwd, out, status } = await run(files, 'convert', 'a.txt', '--out', 'b.md');
    expect([out, status]).toEqual(['', 0]);
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe('So [@vik2019].\n');
    const again = await run({ ...files, 'b.md': 'mine' }, 'convert', 'a.txt', '--out', 'b.md');
    expect(again.err).toContain('b.md is there already, so nothing was written.');
    expect(again.status).toBe(2);
    expect(readFileSync(join(again.cwd, 'b.md'), 'utf8')).toBe('mine');
  });

  it('reads a Word file', async () => {
    const { out } = await run({ 'a.docx': await makeDocx() }, 'convert', 'a.docx');
    expect(out).toContain('Ferries are *slow* [@vik2019][^1]. Barges, too [@?: Berg, 2018].');
    expect(out).toContain('[^1]: As @moe2001 has it.');
  });

  it('says what keeps it from converting', async () => {
    const without = await run({ 'a.txt': 'So (Vik, 2019).' }, 'convert', 'a.txt');
    expect(without.err).toContain('Name one with --bibliography');
    expect(without.status).toBe(2);
    const locked = await run({ 'a.pdf': makeLockedPdf() }, 'convert', 'a.pdf');
    expect(locked.err).toBe(
      'a.pdf cannot be converted: it is protected by a password. Save it without one, and run the audit again.\n',
    );
    expect(locked.status).toBe(2);
  });
});

describe('kildekart import', () => {
  it('drafts a bibliography from a list', async () => {
    const { cwd, err, status } = await run({ 'a.txt': text }, 'import', 'a.txt', '--out', 'r.bib');
    expect(existsSync(join(cwd, 'r.bib'))).toBe(true);
    expect(readFileSync(join(cwd, 'r.bib'), 'utf8')).toContain('@book{vik2019,');
    expect(err).toContain('1 entry was drafted.');
    expect(status).toBe(0);
  });

  it('says that there is no list', async () => {
    const { err, status } = await run({ 'a.txt': 'Only words.' }, 'import', 'a.txt');
    expect(err).toContain('no reference list was found');
    expect(status).toBe(2);
  });
});
