import type { Span } from '../text/span.ts';
import type { Finding, Waiver } from './types.ts';

/** Rules about waivers themselves: waiving those would undo the promise that none is silent. */
export const notWaivable: ReadonlySet<string> = new Set([
  'internal-error',
  'no-stale-waiver',
  'require-waiver-reason',
]);

/** Whether a waiver speaks of this finding: rule, and each of key, file, field and place that it names. */
export function matches(waiver: Waiver, finding: Finding): boolean {
  return (
    waiver.rule === finding.rule &&
    !notWaivable.has(finding.rule) &&
    (waiver.key === undefined || waiver.key === finding.key) &&
    (waiver.file === undefined || waiver.file === finding.file) &&
    (waiver.field === undefined || waiver.field === finding.field) &&
    (waiver.within === undefined || startsWithin(waiver.within, finding))
  );
}

const startsWithin = ({ start, end }: Span, { span }: Finding): boolean =>
  start <= span.start && span.start < end;

/** Marks the findings that a waiver with a reason accepts. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): readonly Finding[] {
  const reasoned = waivers.filter((waiver) => waiver.reason !== '');
  const byRule = Map.groupBy(reasoned, (waiver) => waiver.rule);
  return findings.map((finding) => {
    const waiver = byRule.get(finding.rule)?.find((candidate) => matches(candidate, finding));
    return waiver === undefined ? finding : { ...finding, waived: true, waiver: waiver.reason };
  });
}
