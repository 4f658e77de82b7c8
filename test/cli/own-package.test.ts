import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installable, peerNames } from '../../src/cli/own-package.ts';
import { runWith } from './run-cli.ts';

const manifest: { version: string } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
);

describe('what the program knows of its package', () => {
  it('is its version', async () => {
    expect(await runWith({}, ['--version'])).toEqual({
      status: 0,
      out: `${manifest.version}\n`,
      err: '',
    });
  });

  it('is which version of another package it wants', () => {
    expect(installable('astro')).toMatch(/^astro@\S+$/);
    expect(installable('@fontsource-variable/inter')).toMatch(/^@fontsource-variable\/inter@\S+$/);
    expect(installable('no-such-package')).toBe('no-such-package');
  });

  it('is what only the site needs', () => {
    expect(peerNames()).toContain('astro');
    expect(peerNames()).not.toContain('citeproc');
  });
});
