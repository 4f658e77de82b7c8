import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.ts';
import { type ExitStatus, type Io, processIo, UsageError } from './io.ts';
import { ownVersion } from './own-package.ts';

/**
 * Runs one command.
 * @param words the command line without the program's own name
 * @returns the exit status; never throws for wrong usage or unreadable files
 */
export async function main(words: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(io);
  for (const setUp of commands) {
    setUp(program, io, (result) => {
      status = result;
    });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

function createProgram(io: Io): Command {
  return new Command('kildekart')
    .description('A map of sources: checks, formats and publishes a cited review.')
    .version(ownVersion(), '--version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(asSentence(text)),
    })
    .showSuggestionAfterError()
    .helpCommand(false);
}

/** Turns `error: unknown option '--x'` and a bracketed suggestion into a sentence and a question. */
function asSentence(text: string): string {
  const [first = '', ...rest] = text
    .trim()
    .replace(/^error: /, '')
    .split('\n');
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}`.replace(/[.?!]?$/, '.');
  const suggestion = rest.join(' ').replace(/^\((.*)\)$/, ' $1');
  return `${sentence}${suggestion} "kildekart --help" shows what there is.\n`;
}

/** Runs the command line of this process. A mistake of the program itself must not look like findings. */
export async function runProcess(): Promise<void> {
  const io = processIo();
  try {
    process.exitCode = await main(process.argv.slice(2), io);
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.err(`kildekart itself failed; nothing was changed. Please report this:\n${cause}\n`);
    process.exitCode = 2;
  }
}
