import { createProject } from '../../../src/check/project.ts';
import { runCheck } from '../../../src/check/run.ts';
import type { Finding } from '../../../src/check/types.ts';
import type { DefectKind } from './kind.ts';
import { files, type Plant, type Sown } from './plant.ts';
import type { Score } from './score.ts';

const today = '2026-06-01';

/** All findings of all rules. */
export function findingsIn({ bib, markdown }: Sown): readonly Finding[] {
  const project = createProject({
    bibliography: [{ path: files.bib, text: bib }],
    content: [{ path: files.text, text: markdown }],
  });
  return runCheck(project, { today }).findings;
}

export interface Judged extends Score {
  readonly missed: readonly Plant[];
  readonly wrong: readonly Finding[];
}

/** A defect is found by a finding of one of its rules at its place; what is said elsewhere is a false alarm. */
export function judgeFindings(sown: Sown, kind: DefectKind): Judged {
  const found = new Set<Plant>();
  const wrong: Finding[] = [];
  for (const finding of findingsIn(sown)) {
    const plant = sown.plants.find((one) => isAbout(finding, one));
    if (plant === undefined) wrong.push(finding);
    else if (kind.rules.includes(finding.rule) && (kind.accept?.(finding, plant.entry) ?? true)) {
      found.add(plant);
    }
  }
  const falseAlarms = new Set(wrong.map(({ key, line, file }) => key ?? `${file}:${line}`)).size;
  const missed = sown.plants.filter((plant) => !found.has(plant));
  return { planted: sown.plants.length, found: found.size, falseAlarms, missed, wrong };
}

/** Of two that differ, either may be the one that a finding is put at; it names both. */
function isAbout({ file, line, key, related }: Finding, { keys, ranges }: Plant): boolean {
  if (key !== null && keys.has(key)) return true;
  return [{ file, line }, ...related].some((place) =>
    ranges.some(
      (range) => range.file === place.file && range.from <= place.line && place.line <= range.to,
    ),
  );
}
