import type { Finding, Rule } from '../../check/types.ts';
import { levels } from './levels.ts';
import { sarifText } from './text.ts';

interface RuleDescriptor {
  readonly id: string;
  readonly shortDescription?: { readonly text: string };
  readonly help?: { readonly text: string };
  readonly helpUri?: string;
  readonly defaultConfiguration?: { readonly level: string };
}

/** Describes rules in the order given; a rule that is not known has its id only. */
export function describeRules(
  ids: readonly string[],
  known: readonly Rule[],
  findings: readonly Finding[],
): RuleDescriptor[] {
  const rules = new Map(known.map((rule) => [rule.id, rule]));
  const docs = new Map(findings.map((finding) => [finding.rule, finding.docs]));
  return ids.map((id) => {
    const rule = rules.get(id);
    const page = docs.get(id) ?? '';
    return {
      id,
      ...(rule && {
        shortDescription: { text: sarifText(rule.summary) },
        help: {
          text: sarifText(`${rule.summary} "kildekart explain ${id}" says why and what to do.`),
        },
        defaultConfiguration: { level: levels[rule.severity] },
      }),
      // Only an address that says where the site is can be followed from elsewhere.
      ...(/^https?:\/\//.test(page) && { helpUri: page }),
    };
  });
}
