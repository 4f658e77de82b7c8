import type { Finding, Severity } from '../../check/types.ts';
import { checkResult } from './project.ts';
import { allReferences } from './references.ts';
import { allRules } from './rules.ts';
import type { ReferenceView } from './views.ts';

export interface FindingGroup {
  readonly rule: string;
  /** The fault, in words. */
  readonly title: string;
  /** What every finding of the group says alike; null when they differ or there is only one. */
  readonly message: string | null;
  readonly findings: readonly Finding[];
}

/** Severities in readers' words. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Remark',
};

export const severityPlurals: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Remarks',
};

export const summary = checkResult.summary;

/** Findings by rule: those that stand open, or those that are waived with a reason. */
export async function findingGroups(which: 'open' | 'waived'): Promise<FindingGroup[]> {
  const titles = new Map((await allRules()).map(({ id, data }) => [id, data.title]));
  const chosen = checkResult.findings.filter(({ waived }) => waived === (which === 'waived'));
  return [...Map.groupBy(chosen, ({ rule }) => rule)].map(([rule, findings]) => ({
    rule,
    title: titles.get(rule) ?? rule,
    message: sharedMessage(findings),
    findings,
  }));
}

/** The message as it is read below the name of the work: without the key at its beginning. */
export function readableMessage({ key, message }: Finding): string {
  for (const name of key ? [`@${key} `, `${key} `] : []) {
    if (message.startsWith(name)) return `This work ${message.slice(name.length)}`;
  }
  return message;
}

function sharedMessage(findings: readonly Finding[]): string | null {
  const messages = new Set(findings.map(readableMessage));
  const [message = null] = messages;
  return findings.length > 1 && messages.size === 1 ? message : null;
}

const byKey = new Map(allReferences().map((reference) => [reference.key, reference]));

/** The work that a finding is about, be it in the bibliography or missing. */
export function findingReference({ key }: Finding): ReferenceView | null {
  return key === null ? null : (byKey.get(key) ?? null);
}
