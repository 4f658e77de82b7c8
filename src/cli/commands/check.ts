import { resolve } from 'node:path';
import { Option } from 'commander';
import { runCheck } from '../../check/run.ts';
import { createSources } from '../../check/sources.ts';
import type { CheckResult, Project, Severity } from '../../check/types.ts';
import { formats } from '../../report/formats.ts';
import { summarySentence } from '../../report/summary.ts';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { createProgress } from '../progress.ts';
import { readNamedFiles, readProject } from '../read-project.ts';
import { ruleNamed } from '../rule-named.ts';

interface CheckFlags {
  readonly root?: string;
  readonly content?: readonly string[];
  readonly bibliography?: readonly string[];
  readonly format: string;
  readonly waivers: boolean;
  readonly rule?: readonly string[];
  readonly severity: Severity;
}

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
    .action((flags: CheckFlags) => finish(check(flags, io)));
};

export function check(flags: CheckFlags, io: Io): ExitStatus {
  const only = flags.rule?.map((id) => ruleNamed(id).id);
  const render = formats.get(flags.format);
  if (render === undefined) throw new UsageError(`There is no format ${flags.format}.`);
  const progress = createProgress(io);
  try {
    progress.stage('Reading');
    const project = readFlagged(flags, io.cwd);
    progress.stage('Checking');
    const result = runCheck(project, {
      waive: flags.waivers,
      atLeast: flags.severity,
      ...(only && { rules: new Set(only) }),
    });
    progress.done();
    const { texts } = createSources(project);
    io.out(render(result, { texts, colour: io.colour, width: io.width }));
    if (flags.format === 'pretty') io.err(closing(result));
    return result.summary.errors > 0 ? 1 : 0;
  } finally {
    progress.done();
  }
}

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
function closing({ summary, findings }: CheckResult): string {
  const first = findings.find(({ waived, docs }) => !waived && docs !== '');
  const more = first === undefined ? '' : ` "kildekart explain ${first.rule}" says more.`;
  return `${summarySentence(summary)}${more}\n`;
}
