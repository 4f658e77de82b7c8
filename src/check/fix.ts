import { applyEdits, type Edit } from '../text/edit.ts';
import { withTexts } from './project.ts';
import { type CheckOptions, runCheck, weighsAtLeast } from './run.ts';
import type { Finding, Fix, Project } from './types.ts';

export interface FixResult {
  /** The project as it is when all repairs are made. */
  readonly project: Project;
  /** New texts of the files that change, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many findings were repaired. */
  readonly repaired: number;
  /** Findings whose repair would have made another finding, so that it was not made. */
  readonly refused: readonly Finding[];
}

/** A finding that is open and has a repair. */
type Repairable = Finding & { readonly fix: Fix };

/** A state of the project with everything that all rules find in it. */
interface State {
  readonly project: Project;
  readonly findings: readonly Finding[];
}

interface Pass {
  readonly state: State;
  readonly made: readonly Repairable[];
  readonly refused: readonly Repairable[];
}

/** Trials that a pass may spend on finding out which repair makes a new finding. */
const MOST_TRIALS = 60;

/**
 * Makes the repairs that findings of the project carry, and no other change. Waived findings are left
 * as they are. All rules look at the outcome, and a repair that makes a new finding is dropped; a
 * second run therefore finds nothing to do.
 * @param options `rules` and `atLeast` limit what is repaired
 */
export function fixProject(project: Project, options: CheckOptions = {}): FixResult {
  const { rules, atLeast = 'info', waive: _, ...rest } = options;
  const look = (at: Project): State => ({
    project: at,
    findings: runCheck(at, { ...rest, waive: true }).findings,
  });
  const weighs = weighsAtLeast(atLeast);
  const isWanted = (finding: Finding): finding is Repairable =>
    (finding.fix?.edits.length ?? 0) > 0 &&
    !finding.waived &&
    (rules?.has(finding.rule) ?? true) &&
    weighs(finding);
  let state = look(project);
  let repaired = 0;
  for (;;) {
    // This ends: after each pass that made a repair there are fewer findings than before it.
    const pass = tryRepairs(state, withoutOverlap(state.findings.filter(isWanted)), look);
    if (pass.made.length === 0) {
      const texts = changedTexts(project, state.project);
      return { project: state.project, texts, repaired, refused: pass.refused };
    }
    repaired += pass.made.length;
    state = pass.state;
  }
}

/** Makes as many of the repairs as can be made without a new finding. */
function tryRepairs(
  before: State,
  wanted: readonly Repairable[],
  look: (project: Project) => State,
): Pass {
  let state = before;
  let made: readonly Repairable[] = [];
  let refused: readonly Repairable[] = [];
  const waiting = wanted.length > 0 ? [wanted] : [];
  let trials = 0;
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    trials += 1;
    if (trials > MOST_TRIALS) {
      refused = refused.concat(group);
      continue;
    }
    const after = look(withRepairs(before.project, [...made, ...group]));
    const fresh = newFindings(before.findings, after.findings, [...made, ...group]);
    const blamed = besideAny(group, fresh);
    if (fresh.length === 0) {
      state = after;
      made = made.concat(group);
    } else if (group.length === 1) {
      refused = refused.concat(group);
    } else if (blamed.size > 0 && blamed.size < group.length) {
      // Those that are blamed wrongly get their turn in the next pass.
      refused = refused.concat([...blamed]);
      waiting.push(group.filter((one) => !blamed.has(one)));
    } else {
      const middle = group.length >> 1;
      waiting.push(group.slice(middle), group.slice(0, middle));
    }
  }
  return { state, made, refused };
}

/** The first of those that overlap; another pass makes the others, if they are still needed. */
function withoutOverlap(findings: readonly Repairable[]): Repairable[] {
  const chosen: Repairable[] = [];
  for (const inFile of Map.groupBy(findings, ({ file }) => file).values()) {
    const byPlace = inFile
      .map((finding) => ({ finding, ...extentOf(finding.fix) }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    let last = { start: -1, end: 0 };
    for (const { finding, start, end } of byPlace) {
      if (start < last.end || start === last.start) continue;
      chosen.push(finding);
      last = { start, end };
    }
  }
  return chosen;
}

const extentOf = ({ edits }: Fix): { start: number; end: number } => ({
  start: edits.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
  end: edits.reduce((most, { end }) => Math.max(most, end), 0),
});

function withRepairs(project: Project, repairs: readonly Repairable[]): Project {
  const editsByFile = new Map<string, Edit[]>();
  for (const { file, fix } of repairs) {
    const edits = editsByFile.get(file) ?? [];
    for (const edit of fix.edits) edits.push(edit);
    editsByFile.set(file, edits);
  }
  const texts = new Map<string, string>();
  for (const { path, text } of [...project.library.files, ...project.corpus.documents]) {
    const edits = editsByFile.get(path);
    if (edits !== undefined) texts.set(path, applyEdits(text, edits));
  }
  return withTexts(project, texts);
}

/** Findings of a kind and subject of which there are more than what the repairs should have left. */
function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  repaired: readonly Finding[],
): Finding[] {
  const left = new Map<string, number>();
  const count = (finding: Finding, by: number): void => {
    const subject = subjectOf(finding);
    left.set(subject, (left.get(subject) ?? 0) + by);
  };
  for (const finding of before) count(finding, 1);
  for (const finding of repaired) count(finding, -1);
  for (const finding of after) count(finding, -1);
  return after.filter((finding) => (left.get(subjectOf(finding)) ?? 0) < 0);
}

/** What a finding is about. Its place moves with every edit, and its message may count others. */
const subjectOf = ({ rule, file, key, field }: Finding): string =>
  JSON.stringify([rule, file, key, field]);

/** Those that are about the same entry as one of the others, or in a text stand on the same line. */
function besideAny(
  findings: readonly Repairable[],
  others: readonly Finding[],
): ReadonlySet<Repairable> {
  const placeOf = ({ file, key, line }: Finding): string => JSON.stringify([file, key ?? line]);
  const places = new Set(others.map(placeOf));
  return new Set(findings.filter((finding) => places.has(placeOf(finding))));
}

function changedTexts(before: Project, after: Project): Map<string, string> {
  const textsOf = ({ library, corpus }: Project) => [...library.files, ...corpus.documents];
  const old = new Map(textsOf(before).map(({ path, text }) => [path, text]));
  return new Map(
    textsOf(after)
      .filter(({ path, text }) => old.get(path) !== text)
      .map(({ path, text }) => [path, text]),
  );
}
