import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildSite } from '../../src/cli/site-runner.ts';

const seen = vi.hoisted((): string[] => []);
vi.mock('astro', () => ({
  build: () => {
    seen.push(process.cwd());
    return Promise.reject(new Error('a page is broken'));
  },
}));

it('is built from the folder of the package, where the packages it needs are found, and comes back', async () => {
  const before = process.cwd();
  process.chdir('/');
  try {
    await expect(buildSite()).rejects.toThrow('a page is broken');
    expect(seen).toEqual([resolve(import.meta.dirname, '../..')]);
    expect(process.cwd()).toBe('/');
  } finally {
    process.chdir(before);
  }
});
