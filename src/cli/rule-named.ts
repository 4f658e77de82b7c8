import { rules } from '../check/rules/index.ts';
import type { Rule } from '../check/types.ts';
import { closest } from '../text/distance.ts';
import { UsageError } from './io.ts';

/** @throws {UsageError} when there is no such rule, with the one that may have been meant. */
export function ruleNamed(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const near = closest(
    id,
    rules.map((one) => one.id),
    4,
  )[0];
  const hint = near === undefined ? '' : ` Did you mean ${near.word}?`;
  throw new UsageError(`There is no rule ${id}.${hint} "kildekart rules" lists all rules.`);
}
