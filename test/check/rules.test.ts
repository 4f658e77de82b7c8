import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rulePageSchema } from '../../src/check/frontmatter.ts';
import { rules } from '../../src/check/rules/index.ts';
import { pageOf } from './page-examples.ts';

const root = resolve(import.meta.dirname, '../..');
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(resolve(root, folder))
    .filter((name) => name.endsWith(ending) && name !== `index${ending}`)
    .map((name) => name.slice(0, -ending.length))
    .sort();

const ids = rules.map(({ id }) => id);

describe('the rules', () => {
  it('stand in the registry by id, each once', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('have a file, a test and a page of the same name, and there are no others', () => {
    expect(namesIn('src/check/rules', '.ts')).toEqual(ids);
    expect(namesIn('test/check/rules', '.test.ts')).toEqual(ids);
    expect(namesIn('content/en/rules', '.md')).toEqual(ids);
  });

  it.each(rules)('$id says the same about itself on its page', (rule) => {
    const [, frontmatter = ''] = pageOf(rule.id).split('---\n');
    expect(rulePageSchema.parse(parse(frontmatter))).toMatchObject({
      rule: rule.id,
      severity: rule.severity,
      summary: rule.summary,
    });
  });

  it.each(rules)('$id has a page with why, wrong, right and repair, in that order', ({ id }) => {
    const headings = pageOf(id)
      .replace(/^```.*?^```$/gms, '')
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## Why', '## Wrong', '## Right', '## How to repair']);
  });

  it.each(rules)(
    '$id has messages that are sentences, and no severity for one it lacks',
    (rule) => {
      for (const message of Object.values(rule.messages)) {
        expect(message).toMatch(/^(?:(?:\p{Lu}|["“@{]|biblatex ).*[.?}]|\{\w+\})$/u);
      }
      const weighed = Object.keys(rule.messageSeverity ?? {});
      expect(weighed.filter((id) => !Object.hasOwn(rule.messages, id))).toEqual([]);
    },
  );
});
