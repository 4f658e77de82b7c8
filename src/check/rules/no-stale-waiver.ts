import { closest } from '../../text/distance.ts';
import { matches, notWaivable } from '../apply-waivers.ts';
import type { Finding, Report, Rule, RunSoFar, Waiver } from '../types.ts';

export const noStaleWaiver: Rule = {
  id: 'no-stale-waiver',
  severity: 'error',
  scope: 'run',
  summary: 'Every waiver still waives something.',
  messages: {
    stale:
      'This waiver of {rule}{about} matches no finding any more, and would hide the next one that does. Remove it.',
    staleHere:
      'This comment waives {rule} for what comes with it, where {rule} finds nothing any more, and would hide the next finding. Remove it.',
    unnamed:
      'This comment begins with kildekart-ignore and names no rule, so it waives nothing. Write “kildekart-ignore”, the rule, a colon and the reason.',
    unknown:
      'This waiver names the rule {rule}, which does not exist, so it waives nothing.{hint} "kildekart rules" lists all rules.',
    fixed:
      'Findings of {rule} cannot be waived: they keep the waivers themselves honest. Repair what it reports and remove this waiver.',
  },
  check: ({ waivers }, report, run) => {
    const found = Map.groupBy(run.findings, (finding) => finding.rule);
    for (const waiver of waivers) {
      // One without a reason has no effect to begin with; require-waiver-reason speaks of it.
      if (waiver.reason === '' && waiver.rule !== '') continue;
      const verdict = judge(waiver, run, found.get(waiver.rule) ?? []);
      if (verdict === null) continue;
      report({
        ...verdict,
        ...waiver.source,
        ...(waiver.key === undefined ? {} : { key: waiver.key }),
      });
    }
  },
};

function judge(
  waiver: Waiver,
  run: RunSoFar,
  found: readonly Finding[],
): Pick<Report, 'message' | 'data'> | null {
  const { rule } = waiver;
  if (rule === '') return { message: 'unnamed' };
  if (notWaivable.has(rule)) return { message: 'fixed', data: { rule } };
  if (!run.known.has(rule)) {
    const near = closest(rule, run.known, 4)[0];
    return {
      message: 'unknown',
      data: { rule, hint: near === undefined ? '' : ` Did you mean ${near.word}?` },
    };
  }
  if (!run.ran.has(rule)) return null;
  if (found.some((finding) => matches(waiver, finding))) return null;
  if (waiver.within !== undefined) return { message: 'staleHere', data: { rule } };
  return { message: 'stale', data: { rule, about: aboutOf(waiver) } };
}

function aboutOf({ key, field, file }: Waiver): string {
  const parts = [
    key === undefined ? '' : ` for ${key}`,
    field === undefined ? '' : ` on the field ${field}`,
    file === undefined ? '' : ` in ${file}`,
  ];
  return parts.join('');
}
