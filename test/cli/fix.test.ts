import { chmodSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { type FileText, folderWith, type Outcome, type RunOptions, runIn } from './run-cli.ts';

const bib = 'bibliography/references.bib';
const faulty = [
  '\ufeff% our list\r\n',
  '@book{berg2015,\r\n  author = {Berg, Nils},\r\n  title = {Borders.},  \r\n',
  '  publisher = {Quay},\r\n  date = {2015},\r\n  note = {},\r\n}\r\n',
].join('');
const mended = faulty.replace('Borders.', 'Borders').replace('  note = {},\r\n', '');
const page = 'Borders have changed [@berg2015; @berg2015].\n';
const project: Record<string, FileText> = { [bib]: faulty, 'content/en/a.md': page };

interface Seen extends Outcome {
  readonly read: (path: string) => string;
}

/** Runs the program in a folder with these files and lets a test look at what is in them afterwards. */
async function inFolder(
  files: Readonly<Record<string, FileText>>,
  args: readonly string[],
  look: (seen: Seen, folder: string) => void | Promise<void>,
  prepare: (folder: string) => void = () => {},
  options: RunOptions = {},
): Promise<void> {
  const folder = folderWith(files);
  try {
    prepare(folder);
    const outcome = await runIn(folder, args, options);
    const read = (path: string) => readFileSync(resolve(folder, path), 'utf8');
    await look({ ...outcome, read }, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('check --fix', { timeout: 60_000 }, () => {
  it.concurrent('repairs files and changes nothing else in them', async () => {
    await inFolder(project, ['check', '--fix'], (seen) => {
      expect(seen.read(bib)).toBe(mended);
      expect(seen.read('content/en/a.md')).toBe('Borders have changed [@berg2015].\n');
      expect(seen.err).toContain('Repaired 3 findings in 2 files.\nNothing to report');
      expect(seen).toMatchObject({ status: 0, out: '' });
    });
  });

  it.concurrent('has nothing left to do the second time, and does not touch the file', async () => {
    await inFolder(project, ['check', '--fix'], async ({ read }, folder) => {
      const before = statSync(resolve(folder, bib)).ino;
      const { err } = await runIn(folder, ['check', '--fix']);
      expect(err).toContain('There was nothing to repair that can be repaired safely.');
      expect(read(bib)).toBe(mended);
      expect(statSync(resolve(folder, bib)).ino).toBe(before);
    });
  });

  it.concurrent('shows with --dry-run what it would do, and does not do it', async () => {
    await inFolder(project, ['check', '--fix', '--dry-run'], (seen) => {
      expect(seen.read(bib)).toBe(faulty);
      expect(seen.read('content/en/a.md')).toBe(page);
      expect(seen.out).toMatch(/^--- a\/bibliography\/references\.bib\n\+\+\+ b\//);
      const [first = ''] = seen.out.split('--- a/content');
      expect(applyPatch(faulty, first, { autoConvertLineEndings: false })).toBe(mended);
      expect(seen.err).toBe('Would repair 3 findings in 2 files.\n');
      expect(seen.status).toBe(0);
    });
  });

  it.concurrent('reports what is left, and exits as a check would', async () => {
    const files = { ...project, 'content/en/b.md': '[@vik2016]\n' };
    await inFolder(files, ['check', '--fix', '--format', 'json'], (seen) => {
      const { findings } = JSON.parse(seen.out);
      expect(findings).toMatchObject([{ rule: 'no-undefined-citation', fixable: false }]);
      expect(seen.status).toBe(1);
    });
  });

  it.concurrent('says of each finding whether it can be repaired, and not how', async () => {
    await inFolder(project, ['check', '--format', 'json', '--rule', 'no-empty-field'], (seen) => {
      const [finding] = JSON.parse(seen.out).findings;
      expect(finding).toMatchObject({ rule: 'no-empty-field', fixable: true });
      expect(Object.keys(finding)).not.toContain('fix');
    });
  });

  it.concurrent('repairs what the rules named find, and no more', async () => {
    const args = ['check', '--fix', '--rule', 'no-empty-field'];
    await inFolder(project, args, ({ read }) => {
      expect(read(bib)).toBe(faulty.replace('  note = {},\r\n', ''));
    });
  });

  it.concurrent('leaves alone what is waived', async () => {
    const waiver = '@comment{kildekart-ignore no-empty-field: To be written.}\r\n';
    const files = { [bib]: faulty.replace('@book', `${waiver}@book`) };
    await inFolder(files, ['check', '--fix'], ({ read, err }) => {
      expect(read(bib)).toContain('note = {}');
      expect(err).toContain('Repaired 1 finding in 1 file.');
    });
  });

  it.concurrent('keeps the encoding of a file', async () => {
    const text = '@book{berg2015,\n  author = {Bj\u00f8rn, \u00c5se},\n  title = {Fjord.},\n}\n';
    await inFolder(
      { 'refs.bib': { latin1: text } },
      ['check', '--bibliography', 'refs.bib', '--fix'],
      (_, folder) => {
        const bytes = readFileSync(resolve(folder, 'refs.bib'));
        expect(bytes.toString('latin1')).toBe(text.replace('.}', '}'));
      },
    );
  });

  it.concurrent('repairs a file in another folder, through a link to it', async () => {
    await inFolder(
      { 'far/list.bib': faulty, 'near/bibliography/x.txt': '' },
      ['check', '--fix', '--root', 'near'],
      ({ read }, folder) => {
        expect(read('far/list.bib')).toBe(mended);
        expect(statSync(resolve(folder, 'near', bib)).isFile()).toBe(true);
      },
      (folder) => symlinkSync('../../far/list.bib', resolve(folder, 'near', bib)),
    );
  });

  it.concurrent('keeps the mode of a file', async () => {
    await inFolder(
      project,
      ['check', '--fix'],
      (_, folder) => expect(statSync(resolve(folder, bib)).mode & 0o777).toBe(0o640),
      (folder) => chmodSync(resolve(folder, bib), 0o640),
    );
  });

  it.skipIf(process.getuid?.() !== 0)('says so when a file is write-protected', async () => {
    await inFolder(
      project,
      ['check', '--fix'],
      (seen) => {
        expect(seen.read(bib)).toBe(faulty);
        expect(seen.err).toContain(`${bib} cannot be written: permission is denied.`);
        expect(seen.status).toBe(2);
      },
      (folder) => {
        chmodSync(folder, 0o755);
        chmodSync(resolve(folder, bib), 0o444);
      },
      { uid: 65_534 },
    );
  });

  it.concurrent('has no use for --dry-run alone', async () => {
    await inFolder(project, ['check', '--dry-run'], (seen) => {
      expect(seen.err).toContain('--dry-run shows what --fix would do');
      expect(seen).toMatchObject({ status: 2, out: '' });
    });
  });
});
