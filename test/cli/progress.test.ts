import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { createProgress } from '../../src/cli/progress.ts';

/** What a stage and the end of the work write to standard error. */
function written(watched: boolean): string {
  let err = '';
  const io: Io = {
    cwd: '.',
    out: () => expect.unreachable(),
    err: (text) => {
      err += text;
    },
    colour: false,
    terminal: false,
    width: 80,
    watched,
  };
  const progress = createProgress(io);
  progress.stage('Reading');
  progress.done();
  return err;
}

describe('progress', () => {
  it('is shown on one line, and taken away again', () => {
    expect(written(true)).toBe('\r\u001b[KReading…\r\u001b[K');
  });

  it('is not shown to a file or another program', () => {
    expect(written(false)).toBe('');
  });
});
