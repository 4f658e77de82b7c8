import type { Command } from 'commander';
import type { ExitStatus, Io } from './io.ts';

/** Adds one command to the program. Its action, which may be asynchronous, ends with `finish(status)`. */
export type CommandSetup = (program: Command, io: Io, finish: (status: ExitStatus) => void) => void;
