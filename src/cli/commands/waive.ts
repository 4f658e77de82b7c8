import { resolve } from 'node:path';
import { appendWaiver, type NewWaiver } from '../../check/append-waiver.ts';
import { runCheck } from '../../check/run.ts';
import type { Finding, Project } from '../../check/types.ts';
import { planWaivers, type WaiverPlan, type WaiverTarget } from '../../check/waiver-for.ts';
import { isEmptyReason } from '../../check/waiver-reason.ts';
import type { CommandSetup } from '../command-setup.ts';
import { type ExitStatus, type Io, UsageError } from '../io.ts';
import { places, readProject } from '../read-project.ts';
import { createFile, prepareReplacement, replaceFile } from '../replace-text.ts';
import { ruleNamed } from '../rule-named.ts';

interface WaiveFlags {
  readonly root?: string;
  readonly reason: string;
  readonly by?: string;
}

export const setUpWaive: CommandSetup = (program, io, finish) => {
  program
    .command('waive')
    .argument('<rule>', 'id of the rule, as the finding names it')
    .argument('<place>', 'what the finding is about: a key, or FILE:LINE')
    .description('Accept a finding for a reason that readers are told.')
    .requiredOption('--reason <text>', 'why the finding is accepted')
    .option('--by <name>', 'who decided')
    .option('--root <dir>', 'folder of the project (default: the current one)')
    .action((rule: string, place: string, flags: WaiveFlags) =>
      finish(waive(ruleNamed(rule).id, place, flags, io)),
    );
};

function waive(rule: string, place: string, flags: WaiveFlags, io: Io): ExitStatus {
  const reason = flags.reason.trim().replace(/\s+/g, ' ');
  if (isEmptyReason(reason)) {
    throw new UsageError(
      `The reason "${reason}" tells a reader nothing, so nothing was waived. Say what was looked for and why the finding stays.`,
    );
  }
  const folder = resolve(io.cwd, flags.root ?? '.');
  const project = readProject(folder, flags.root);
  const { findings } = runCheck(project);
  const target = targetOf(place, rule, findings, (file) => resolve(folder, file), io.cwd);
  const plan = planWaivers(findings, rule, target);
  if (plan.kind !== 'waivers') throw new UsageError(refusal(plan, rule, place, reason, target));
  const by = flags.by?.trim();
  const date = new Date().toISOString().slice(0, 10);
  const waivers = plan.waivers.map((one) => ({ ...one, reason, ...(by && { by }), date }));
  write(project, folder, waivers);
  const number = plan.findings === 1 ? '1 finding' : `${plan.findings} findings`;
  io.err(`Waived ${number} of ${rule}; the reason is in ${places.waivers}.\n`);
  return 0;
}

/** A key may hold colons itself, so it is looked for first. */
function targetOf(
  place: string,
  rule: string,
  findings: readonly Finding[],
  absolute: (file: string) => string,
  cwd: string,
): WaiverTarget {
  const isKey = findings.some((finding) => finding.rule === rule && finding.key === place);
  const [, typed, line] = /^(.+):(\d+)$/.exec(place) ?? [];
  if (isKey || typed === undefined) return { key: place };
  const file = findings.find(
    (finding) => finding.file === typed || absolute(finding.file) === resolve(cwd, typed),
  )?.file;
  return { file: file ?? typed, line: Number(line) };
}

function refusal(
  plan: Exclude<WaiverPlan, { kind: 'waivers' }>,
  rule: string,
  place: string,
  reason: string,
  target: WaiverTarget,
): string {
  switch (plan.kind) {
    case 'none':
      return `There is no finding of ${rule} about ${place}, so there is nothing to waive. "kildekart check --rule ${rule}" lists what there is.`;
    case 'waived':
      return `What ${rule} finds about ${place} is waived already.`;
    case 'fixed':
      return `Findings of ${rule} cannot be waived: they keep the waivers themselves honest. Repair what it reports.`;
    case 'too-wide': {
      const others = plan.others === 1 ? 'one other finding' : `${plan.others} other findings`;
      const isBib = 'file' in target && target.file.endsWith('.bib');
      const words = `kildekart-ignore ${rule}: ${reason}`;
      const comment = isBib ? `@comment{${words}}` : `<!-- ${words} -->`;
      return `A waiver of ${rule} for ${place} would take ${others} with it, so none was written. Name the key, or write this above the place: ${comment}`;
    }
  }
}

function write(project: Project, folder: string, waivers: readonly NewWaiver[]): void {
  const path = resolve(folder, places.waivers);
  const old = project.data.find((file) => file.path === places.waivers);
  const text = waivers.reduce((before, waiver) => added(before, waiver), old?.text ?? '');
  if (old === undefined) createFile(path, places.waivers, text);
  else replaceFile(prepareReplacement(path, places.waivers, old.text, text));
}

/** @throws {UsageError} when the file cannot be read as it is. */
function added(text: string, waiver: NewWaiver): string {
  try {
    return appendWaiver(text, waiver);
  } catch {
    throw new UsageError(
      `${places.waivers} cannot be read as it is, so no waiver was added. "kildekart check" says what is wrong with it.`,
    );
  }
}
