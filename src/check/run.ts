import { applyWaivers } from './apply-waivers.ts';
import { createFinding, internalFinding, severityOf } from './finding.ts';
import { rules as allRules } from './rules/index.ts';
import { createSources, type Sources } from './sources.ts';
import type {
  CheckResult,
  Finding,
  Project,
  Report,
  Rule,
  RunSoFar,
  Severity,
  Summary,
} from './types.ts';

export type SeveritySetting = Severity | 'off';

export interface CheckOptions {
  /** Only these rules, by id; all when absent. */
  readonly rules?: ReadonlySet<string>;
  /** Severity by rule id; wins over what the rule declares. */
  readonly severities?: ReadonlyMap<string, SeveritySetting>;
  /** False shows every waived finding as if no waiver existed. */
  readonly waive?: boolean;
  /** Leaves out findings that weigh less. */
  readonly atLeast?: Severity;
  /** What counts as today, as `YYYY-MM-DD`; the day by the clock (UTC) when absent. */
  readonly today?: string;
  /** The rules there are; the project's own when absent. */
  readonly known?: readonly Rule[];
}

/**
 * Runs the rules over a project.
 * Never throws for what stands in the files; a rule that fails costs that rule only and says so in a finding.
 * Findings are sorted by file, line and column; the summary counts what is listed, waived findings apart.
 */
export function runCheck(project: Project, options: CheckOptions = {}): CheckResult {
  const known = options.known ?? allRules;
  const severities = options.severities ?? severitiesOf(project);
  const active = known.filter(
    (rule) => (options.rules?.has(rule.id) ?? true) && severities.get(rule.id) !== 'off',
  );
  const sources = createSources(project);
  const ran = new Set(active.map((rule) => rule.id));
  const run: RunSoFar & { findings: Finding[] } = {
    today: options.today ?? new Date().toISOString().slice(0, 10),
    findings: [],
    ran,
    known: new Set(known.map((rule) => rule.id)),
  };
  for (const rule of active.filter((one) => one.scope !== 'run')) {
    for (const finding of runRule(rule, project, run, sources, severities)) {
      run.findings.push(finding);
    }
  }
  const last = active
    .filter((rule) => rule.scope === 'run')
    .flatMap((rule) => runRule(rule, project, run, sources, severities));
  const found = run.findings.concat(last).filter(weighsAtLeast(options.atLeast ?? 'info'));
  const findings = options.waive === false ? found : [...applyWaivers(found, project.waivers)];
  findings.sort(byPlace);
  return { summary: summarise(findings, project), findings };
}

function severitiesOf(project: Project): ReadonlyMap<string, SeveritySetting> {
  return new Map(Object.entries(project.site?.severity ?? {}));
}

function runRule(
  rule: Rule,
  project: Project,
  run: RunSoFar,
  sources: Sources,
  severities: ReadonlyMap<string, SeveritySetting>,
): Finding[] {
  const findings: Finding[] = [];
  const docs = docsAddress(project, rule.id);
  const report = (reported: Report): void => {
    const severity = severityOf(rule, reported, severities);
    findings.push(createFinding(rule, reported, severity, docs, sources));
  };
  try {
    rule.check(project, report, run);
  } catch (error) {
    findings.push(internalFinding(rule, error));
  }
  return findings;
}

/** Where the rule is explained on the site; with the address of the site when it is known. */
function docsAddress(project: Project, ruleId: string): string {
  const site = project.site?.url?.replace(/\/+$/, '') ?? '';
  return `${site}/integrity/rules/${ruleId}/`;
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

export const weighsAtLeast =
  (least: Severity) =>
  (finding: Finding): boolean =>
    weight[finding.severity] >= weight[least];

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.span.start - b.span.start ||
    compare(a.rule, b.rule) ||
    a.span.end - b.span.end
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function summarise(findings: readonly Finding[], project: Project): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && !finding.waived).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: findings.filter((finding) => finding.waived).length,
    entries: project.library.all.length,
    citations: project.corpus.documents.reduce((sum, one) => sum + one.citations.length, 0),
    files: project.library.files.length + project.corpus.documents.length,
  };
}
