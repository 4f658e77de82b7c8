import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    siteAddress: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Serves the built site for the browser tests. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    throw new Error(
      'There is no built site in dist/: run "npm run build" first, or "npm test" for everything.',
    );
  }
  const server = await preview({
    root,
    logLevel: 'error',
    // Kept by the browser, as on a real host: asking again for each file takes a third of the time.
    server: { port: 4391, host: '127.0.0.1', headers: { 'Cache-Control': 'max-age=3600' } },
  });
  project.provide('siteAddress', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
