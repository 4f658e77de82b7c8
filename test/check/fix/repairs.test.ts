import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseBib } from '../../../src/bib/parse.ts';
import { fixProject } from '../../../src/check/fix.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { checkTexts, projectOf } from '../check-texts.ts';

interface Case {
  readonly name: string;
  readonly bib?: string;
  readonly markdown?: string;
  readonly after?: string;
}

const cases: Readonly<Record<string, readonly Case[]>> = parse(
  readFileSync(resolve(import.meta.dirname, 'repairs.yaml'), 'utf8'),
);

describe.each(Object.entries(cases))('the repair of %s', (rule, ofRule) => {
  const made = ofRule.filter(({ after }) => after !== undefined);
  const left = ofRule.filter(({ after }) => after === undefined);

  const repaired = ({ bib, markdown }: Case) => {
    const path = bib === undefined ? 'content/en/a.md' : 'bibliography/a.bib';
    const before = bib ?? markdown ?? '';
    const options = { rules: new Set([rule]), today: '2026-11-21' };
    const { texts } = fixProject(projectOf({ [path]: before }), options);
    return { path, before, text: texts.get(path) ?? before };
  };

  it.each(made)('mends this: $name', (one) => {
    const { path, text } = repaired(one);
    expect(text).toBe(one.after);
    const { findings } = checkTexts({ [path]: text });
    expect(findings.filter((finding) => finding.rule === rule && finding.fixable)).toEqual([]);
    if (one.bib !== undefined) expect(parseBib(text, path).problems).toEqual([]);
  });

  it.each(left)('leaves this alone: $name', (one) => {
    const { before, text } = repaired(one);
    expect(text).toBe(before);
  });
});

describe('every rule with a repair', () => {
  it('has a case here', () => {
    const fixable = rules.filter((rule) => rule.fixable).map(({ id }) => id);
    expect(Object.keys(cases).sort()).toEqual(fixable.sort());
  });
});
