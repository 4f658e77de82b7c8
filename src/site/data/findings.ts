import { rules } from '../../check/rules/index.ts';
import type { Finding } from '../../check/types.ts';
import { checkResult } from './project.ts';
import { referenceKeys } from './references.ts';
import { href, referencePath } from './urls.ts';

export interface FindingGroup {
  readonly rule: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export const summary = checkResult.summary;

const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));

/** Findings by rule: those that stand open, or those that are waived with a reason. */
export function findingGroups(which: 'open' | 'waived'): FindingGroup[] {
  const chosen = checkResult.findings.filter(({ waived }) => waived === (which === 'waived'));
  return [...Map.groupBy(chosen, ({ rule }) => rule)].map(([rule, findings]) => ({
    rule,
    title: summaries.get(rule) ?? rule,
    findings,
  }));
}

/** Page of the reference that a finding is about, when there is one. */
export function findingReferenceHref({ key }: Finding): string | null {
  return key !== null && referenceKeys().includes(key) ? href(referencePath(key)) : null;
}
