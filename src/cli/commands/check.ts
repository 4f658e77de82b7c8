import { resolve } from 'node:path';
import { Option } from 'commander';
import { type CheckOptions, runCheck } from '../../check/run.ts';
import { createSources } from '../../check/sources.ts';
import type { CheckResult, Project, Severity } from '../../check/types.ts';
import { formats } from '../../report/formats.ts';
import { summarySentence } from '../../report/summary.ts';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { ownVersion } from '../own-package.ts';
import { createProgress } from '../progress.ts';
import { readNamedFiles, readProject, shownFrom } from '../read-project.ts';
import { repair } from '../repair.ts';
import { ruleNamed } from '../rule-named.ts';

interface CheckFlags {
  readonly root?: string;
  readonly content?: readonly string[];
  readonly bibliography?: readonly string[];
  readonly format: string;
  readonly waivers: boolean;
  readonly rule?: readonly string[];
  readonly severity: Severity;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** Formats that people read as they come; the last words of a check would be lost on programs. */
const forPeople: ReadonlySet<string> = new Set(['pretty', 'github']);

export const setUpCheck: CommandSetup = (program, io, finish) => {
  program
    .command('check')
    .description('Check a bibliography and the texts that cite it.')
    .option('--root <dir>', 'folder of the project (default: the current one)')
    .option('--content <glob...>', 'texts to check, instead of a project')
    .option('--bibliography <file...>', 'bibliographies to check them against')
    .addOption(
      new Option('--format <format>', 'how findings are written')
        .choices([...formats.keys()])
        .default('pretty'),
    )
    .option('--no-waivers', 'count waived findings like all others')
    .option('--rule <id...>', 'only these rules')
    .addOption(
      new Option('--severity <level>', 'leave out findings that weigh less')
        .choices(['error', 'warning', 'info'])
        .default('info'),
    )
    .option('--fix', 'make the repairs that are safe, and report what is left')
    .option('--dry-run', 'with --fix: show the repairs as a diff, and change nothing')
    .action((flags: CheckFlags) => finish(check(flags, io)));
};

export function check(flags: CheckFlags, io: Io): ExitStatus {
  if (flags.dryRun && !flags.fix) {
    throw new UsageError('--dry-run shows what --fix would do; use the two together.');
  }
  const only = flags.rule?.map((id) => ruleNamed(id).id);
  const render = formats.get(flags.format);
  if (render === undefined) throw new UsageError(`There is no format ${flags.format}.`);
  const progress = createProgress(io);
  try {
    progress.stage('Reading');
    const read = readFlagged(flags, io.cwd);
    const options: CheckOptions = {
      waive: flags.waivers,
      atLeast: flags.severity,
      ...(only && { rules: new Set(only) }),
    };
    const folder = resolve(io.cwd, flags.root ?? '.');
    const project = flags.fix
      ? repair(read, { ...options, folder, dryRun: flags.dryRun === true }, io)
      : read;
    progress.stage('Checking');
    const result = runCheck(project, options);
    progress.done();
    if (flags.dryRun) return statusOf(result);
    const { texts } = createSources(project);
    const base = shownFrom(io.cwd)(folder);
    io.out(
      render(result, {
        texts,
        colour: io.colour,
        width: io.width,
        version: ownVersion(),
        ...(base !== '.' && { base }),
      }),
    );
    if (forPeople.has(flags.format)) io.err(closing(result, flags.severity));
    return statusOf(result);
  } finally {
    progress.done();
  }
}

const statusOf = ({ summary }: CheckResult): ExitStatus => (summary.errors > 0 ? 1 : 0);

function readFlagged({ root, content, bibliography }: CheckFlags, cwd: string): Project {
  if (content === undefined && bibliography === undefined)
    return readProject(resolve(cwd, root ?? '.'), root);
  if (root !== undefined) {
    throw new UsageError(
      'Name either a project with --root, or files with --content and --bibliography.',
    );
  }
  if (bibliography === undefined) {
    throw new UsageError('Name the bibliography that the texts cite with --bibliography FILE.');
  }
  return readNamedFiles({ content: content ?? [], bibliography }, cwd);
}

/** The last words of a check: the outcome, and where to learn more about the first rule that speaks. */
function closing(result: CheckResult, atLeast: Severity): string {
  const { findings } = result;
  const first = findings.find(({ waived, docs }) => !waived && docs !== '');
  const more = first === undefined ? '' : ` "kildekart explain ${first.rule}" says more.`;
  const fixable = findings.filter((finding) => finding.fixable && !finding.waived).length;
  const repair =
    fixable === 0 ? '' : ` --fix can repair ${fixable.toLocaleString('en-GB')} of them.`;
  return `${summarySentence(result, atLeast)}${repair}${more}\n`;
}
