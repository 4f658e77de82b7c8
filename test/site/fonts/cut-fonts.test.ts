import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cutFonts } from '../../../src/site/fonts/cut-fonts.ts';
import { faces } from '../../../src/site/fonts/faces.ts';

const folder = mkdtempSync(join(tmpdir(), 'kildekart-fonts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const timeOf = (name: string) => statSync(join(folder, name)).mtimeMs;

describe('the typefaces of the site', () => {
  it('are written as WOFF2 with a style sheet that names each', async () => {
    await cutFonts(folder, 'Wałęsa');
    const css = readFileSync(join(folder, 'fonts.css'), 'utf8');
    for (const { name } of faces) {
      const bytes = readFileSync(join(folder, `${name}.woff2`));
      expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
      expect(css).toContain(`url("./${name}.woff2")`);
    }
  });

  it('are cut anew only when the letters change', async () => {
    const before = [timeOf('serif.woff2'), timeOf('serif-rare.woff2'), timeOf('fonts.css')];
    await cutFonts(folder, 'Wałęsa');
    expect([timeOf('serif.woff2'), timeOf('serif-rare.woff2'), timeOf('fonts.css')]).toEqual(
      before,
    );
    await cutFonts(folder, 'Wałęsa ệ');
    expect(timeOf('serif.woff2')).toBe(before[0]);
    expect(timeOf('serif-rare.woff2')).not.toBe(before[1]);
  });
});
