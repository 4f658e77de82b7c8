import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../scripts/kildekart.mjs');

export type FileText =
  | string
  | { readonly latin1: string }
  | { readonly repeat: string; readonly times: number };

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A new folder with these files; the caller removes it. */
export function folderWith(files: Readonly<Record<string, FileText>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kildekart-'));
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytesOf(text));
  }
  return folder;
}

function bytesOf(text: FileText): Buffer {
  if (typeof text === 'string') return Buffer.from(text);
  if ('latin1' in text) return Buffer.from(text.latin1, 'latin1');
  const copies = Array.from({ length: text.times }, (_, i) => text.repeat.replaceAll('§', `${i}`));
  return Buffer.from(copies.join(''));
}

/** What a process writes, and its status when it has ended. */
export function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  return new Promise((done, fail) => {
    const parts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (part) => {
      parts.out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      parts.err += part;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, ...parts }));
  });
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

/** Runs the program in a process of its own, as a shell would. */
export function runIn(
  folder: string,
  args: readonly string[],
  { env = {}, uid }: RunOptions = {},
): Promise<Outcome> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, NODE_OPTIONS: _options, ...inherited } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...inherited, ...env },
    ...(uid === undefined ? {} : { uid }),
  });
  return outcomeOf(child);
}

/** Runs the program in a folder with these files, and takes the folder away again. */
export async function runWith(
  files: Readonly<Record<string, FileText>>,
  args: readonly string[],
  options?: RunOptions,
): Promise<Outcome> {
  const folder = folderWith(files);
  try {
    return await runIn(folder, args, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
