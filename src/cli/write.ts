import { makeVisible } from '../text/display.ts';
import type { Io } from './io.ts';

/**
 * Writes data to standard output: byte for byte to a file or another program, with control characters
 * shown rather than sent when it goes to a terminal.
 */
export function write(io: Io, text: string): void {
  io.out(io.terminal ? text.split(/\r?\n/).map(makeVisible).join('\n') : text);
}
