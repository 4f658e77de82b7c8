import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedStyles } from '../../src/cli/citation-styles.ts';
import { readingSettings, settingChoices } from '../../src/site/reading-settings.ts';

const css = readFileSync(
  resolve(import.meta.dirname, '../../src/site/styles/citation-styles.css'),
  'utf8',
);

describe('the table of reading settings', () => {
  it('offers each value once, the usual one among them', () => {
    for (const { name, usual, options } of readingSettings) {
      const values = options.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      expect(values).toContain(usual);
      expect(settingChoices[name]?.[0]).toBe(usual);
    }
  });

  it.each(namedStyles.slice(1).map(({ name }) => name))(
    'has a style sheet that shows %s and hides the others',
    (name) => {
      const chosen = `[data-citation-style="${name}"]`;
      expect(css).toContain(`${chosen} [data-cite-style~="${name}"]`);
      expect(css).toContain(`${chosen} [data-cite-style]:not([data-cite-style~="${name}"])`);
    },
  );
});
