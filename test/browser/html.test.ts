import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { allPages, dist } from './browser.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are those of works, and are not ours to cut.
    'long-title': 'off',
    // Matters to people who read the source, which is made by a program.
    'no-trailing-whitespace': 'off',
    // Filters work as they are changed, and stand only where scripts run; there is nothing to send.
    'wcag/h32': 'off',
    // A <pre> that scrolls has to be a region to be reached by keyboard, and stays preformatted text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

describe('the HTML of every page', () => {
  it('is valid', async () => {
    const faults: string[] = [];
    for (const path of allPages()) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const report = await validator.validateString(readFileSync(join(dist, file), 'utf8'), path);
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
        );
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
