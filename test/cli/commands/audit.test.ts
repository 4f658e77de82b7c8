import { rmSync } from 'node:fs';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { setUpAudit } from '../../../src/cli/commands/audit.ts';
import type { ExitStatus } from '../../../src/cli/io.ts';
import { type FileText, folderWith } from '../run-cli.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly status: ExitStatus | null;
  readonly out: string;
  readonly err: string;
  /** The sentence with which wrong usage or an unreadable file is answered. */
  readonly refusal: string;
}

/** Runs the command in a folder with these files. */
async function audit(
  files: Readonly<Record<string, FileText>>,
  ...words: string[]
): Promise<Outcome> {
  const cwd = folderWith(files);
  folders.push(cwd);
  const written = { out: '', err: '' };
  let status: ExitStatus | null = null;
  const program = new Command('kildekart').exitOverride().configureOutput({ writeErr: () => {} });
  const io = {
    cwd,
    out: (text: string) => {
      written.out += text;
    },
    err: (text: string) => {
      written.err += text;
    },
    colour: false,
    terminal: false,
    width: 80,
    watched: false,
  };
  setUpAudit(program, io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(['audit', ...words], { from: 'user' });
    return { status, ...written, refusal: '' };
  } catch (error) {
    return { status, ...written, refusal: error instanceof Error ? error.message : String(error) };
  }
}

const bib = '@book{vik2019, author = {Vik, Anna}, title = {Ferries}, date = {2019}}';
const good = 'Ferries are slow (Vik, 2019).';
const bad = `${good} Barges too (Berg, 2018).`;

describe('kildekart audit', () => {
  it('finds citations without a reference, and exits with 1', async () => {
    const { status, out, err } = await audit(
      { 'a.txt': bad, 'b.bib': bib },
      'a.txt',
      '--bibliography',
      'b.bib',
    );
    expect(out).toContain('a.txt\n  1:43 missing Berg, 2018 leads nowhere');
    expect(err).toBe('2 citations: 1 with their reference, 1 leads nowhere.\n');
    expect(status).toBe(1);
  });

  it('exits with 0 when all is well', async () => {
    const { status, out, err } = await audit(
      { 'a.md': good, 'b.bib': bib },
      'a.md',
      '--bibliography',
      'b.bib',
    );
    expect([status, out, err]).toEqual([0, '', '1 citation: all with their reference.\n']);
  });

  it('takes several bibliographies', async () => {
    const other = '@book{berg2018, author = {Berg, Nils}, title = {Barges}, date = {2018}}';
    const { status } = await audit(
      { 'a.txt': bad, 'b.bib': bib, 'c.bib': other },
      'a.txt',
      '--bibliography',
      'b.bib',
      'c.bib',
    );
    expect(status).toBe(0);
  });

  it('compares with the list in the manuscript when no bibliography is named', async () => {
    const { status, out } = await audit(
      { 'a.txt': `${good}\n\nReferences\n\nVik, A. (2019). Ferries. Oslo.\n` },
      'a.txt',
    );
    expect([status, out]).toEqual([0, '']);
  });

  it('writes JSON alone to standard output', async () => {
    const { out, err, status } = await audit(
      { 'a.html': `<p>${bad}</p>`, 'b.bib': bib },
      'a.html',
      '--bibliography',
      'b.bib',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ version: 1, summary: { citations: 2, missing: 1 } });
    expect(err).toBe('');
    expect(status).toBe(1);
  });

  it.each([
    ['html', '<title>Audit of a.md</title>'],
    ['csv', '"missing",,"1","43","Berg, 2018"'],
  ])('writes %s alone to standard output', async (format, part) => {
    const files = { 'a.md': bad, 'b.bib': bib };
    const { out, err, status } = await audit(
      files,
      'a.md',
      '--bibliography',
      'b.bib',
      '--format',
      format,
    );
    expect(out).toContain(part);
    expect([err, status]).toEqual(['', 1]);
  });

  it('says what keeps it from judging, and accuses nobody', async () => {
    const { status, out } = await audit({ 'a.txt': bad }, 'a.txt');
    expect(out).toContain('There is nothing to compare the citations with');
    expect(status).toBe(0);
  });

  it('reads other encodings, and says so', async () => {
    const { out, status } = await audit(
      {
        'a.txt': { latin1: 'Sen (Bø, 2019).' },
        'b.bib': '@book{bo, author={Bø, Anna}, title={F}, date={2019}}',
      },
      'a.txt',
      '--bibliography',
      'b.bib',
    );
    expect(out).toContain('notice This file is not UTF-8; it was read as windows-1252');
    expect(status).toBe(0);
  });

  it.each([
    ['a.odt', 'PK\u0003\u0004', '.odt files are not read'],
    [
      'a.txt',
      'PK\u0003\u0004…',
      'it is a zip file, as Word and LibreOffice write them, whatever its name says',
    ],
    ['a.md', '%PDF-1.7', 'it is a PDF file'],
    ['a.txt', 'a\0b', 'it is no text file'],
    ['a.txt', '', 'there is no text in this file'],
  ])('refuses %s that holds %j in a sentence', async (name, content, sentence) => {
    const { refusal, out } = await audit({ [name]: content }, name);
    expect(refusal).toContain(sentence);
    expect(out).toBe('');
  });

  it('refuses a text of fifty million characters in a sentence', async () => {
    const { refusal } = await audit(
      { 'a.txt': { repeat: 'abcdefghi ', times: 5_000_000 } },
      'a.txt',
    );
    expect(refusal).toContain('a.txt cannot be audited: this text has 50 million characters');
  });

  it('refuses files that are not there, and formats it does not know', async () => {
    expect((await audit({}, 'a.txt')).refusal).toBe('a.txt cannot be read: there is no such file.');
    expect((await audit({ 'a.txt': good }, 'a.txt', '--bibliography', 'no.bib')).refusal).toContain(
      'no.bib cannot be read',
    );
    expect((await audit({ 'a.txt': good }, 'a.txt', '--format', 'xml')).refusal).toContain(
      'Allowed choices are pretty, json',
    );
  });
});
