/** Where a command reads its surroundings and writes its results; the tests put their own in its place. */
export interface Io {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Findings and exported data. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Whether standard output may carry colours. */
  readonly colour: boolean;
  /** Whether standard output is a terminal, which control characters could drive. */
  readonly terminal: boolean;
  /** Columns of standard output. */
  readonly width: number;
  /** Whether somebody watches standard error, so that progress is worth showing. */
  readonly watched: boolean;
}

/** What the shell is told: 0 nothing at error level left, 1 findings at error level, 2 wrong usage or unreadable file. */
export type ExitStatus = 0 | 1 | 2;

/** Wrong usage, or a file that cannot be read: one sentence for the user, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Where there is no terminal to ask. */
const DEFAULT_WIDTH = 100;

/** The surroundings of this process. */
export function processIo(): Io {
  forgivePipe(process.stdout);
  forgivePipe(process.stderr);
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    terminal: process.stdout.isTTY === true,
    width: process.stdout.columns || DEFAULT_WIDTH,
    watched: process.stderr.isTTY === true,
  };
}

/** A reader that goes away early, as `| head` does, is no reason to fail. */
function forgivePipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over what the terminal says. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}
