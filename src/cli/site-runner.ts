import { resolve } from 'node:path';

/** Folder of this package, where the site's own source is. */
const packageRoot = resolve(import.meta.dirname, '../..');

export interface SiteRun {
  readonly root: string;
  readonly out: string;
  readonly base?: string;
  readonly site?: string;
}

/** The site reads what it is to build from the environment: Astro's configuration is a module. */
export function prepareSite({ root, out, base, site }: SiteRun): void {
  process.env['KILDEKART_ROOT'] = root;
  process.env['KILDEKART_OUT'] = out;
  if (base) process.env['KILDEKART_BASE'] = base;
  if (site) process.env['KILDEKART_SITE'] = site;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

/** Builds the prepared site. @throws {Error} in Astro's words, when a page cannot be built. */
export async function buildSite(): Promise<void> {
  const { build } = await import('astro');
  await build({ root: packageRoot, logLevel: 'warn' });
}

/** Serves the prepared site and rebuilds pages as they change; resolves with the address. */
export async function serveSite(port: number): Promise<string> {
  const { dev } = await import('astro');
  const server = await dev({ root: packageRoot, logLevel: 'warn', server: { port } });
  const { address } = server;
  return `http://localhost:${address.port}/`;
}
