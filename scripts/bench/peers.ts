/** The programs that the benchmarks compare with, where they are installed. */
import { spawnSync } from 'node:child_process';

export interface Timed {
  /** Seconds by the clock, start of the program included. */
  readonly wall: number;
  /** Seconds of the processor; null where the shell cannot tell. */
  readonly cpu: number | null;
  readonly output: string;
}

/** Runs a command and takes its time; null when it is not installed or fails. */
export function timeCommand(command: string, ...words: string[]): Timed | null {
  // The shell knows how long the processor worked, which matters on a machine that does other things.
  const script = '"$@"; code=$?; times >&2; exit $code';
  const start = performance.now();
  const { error, status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', script, 'sh', command, ...words],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (error || status !== 0) return null;
  return { wall, cpu: processorTime(stderr), output: stdout };
}

/** `times` prints user and system time of the shell, and below it those of what the shell ran. */
function processorTime(printed: string): number | null {
  const parts = [...printed.trimEnd().matchAll(/(\d+)m([\d.,]+)s/g)].slice(-2);
  if (parts.length < 2) return null;
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
    0,
  );
}

export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

interface TidyResult {
  readonly bibtex: string;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

export type Tidy = (input: string, options: Readonly<Record<string, unknown>>) => TidyResult;

/** bibtex-tidy, or null when it is not installed. */
export async function loadTidy(): Promise<Tidy | null> {
  // Under a name that the compiler does not look up, since the package need not be there.
  const name: string = 'bibtex-tidy';
  try {
    const loaded: { tidy?: Tidy; default?: { tidy?: Tidy } } = await import(name);
    return loaded.tidy ?? loaded.default?.tidy ?? null;
  } catch {
    return null;
  }
}
