import type { Io } from './io.ts';

/** One line of progress that each stage overwrites; nothing at all when nobody watches. */
interface Progress {
  readonly stage: (text: string) => void;
  readonly done: () => void;
}

const clearLine = '\r\u001b[K';

export function createProgress(io: Io): Progress {
  if (!io.watched) return { stage: () => {}, done: () => {} };
  return {
    stage: (text) => io.err(`${clearLine}${text}…`),
    done: () => io.err(clearLine),
  };
}
