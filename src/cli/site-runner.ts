import { resolve } from 'node:path';
import { UsageError } from './io.ts';
import { installable, peerNames } from './own-package.ts';
import type { SiteAddress } from './site-address.ts';

/** Folder of this package, where the site's own source is. */
const packageRoot = resolve(import.meta.dirname, '../..');

/** @throws {UsageError} with what to install, when a package that the site is built with is not there. */
export function requireSitePackages(): void {
  const missing = peerNames().filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const wanted = missing.map(installable).join(' ');
  throw new UsageError(
    `The site is built with packages that are not installed here: run "npm install ${wanted}" in the folder in which kildekart is installed, and try again.`,
  );
}

/** Looks for its `package.json`, which need not be for others to see: a package that hides it is there. */
function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    return (
      error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
    );
  }
}

interface SiteRun {
  readonly root: string;
  readonly out: string;
  readonly address?: SiteAddress;
}

/** The site reads what it is to build from the environment: Astro's configuration is a module. */
export function prepareSite({ root, out, address }: SiteRun): void {
  process.env['KILDEKART_ROOT'] = root;
  process.env['KILDEKART_OUT'] = out;
  if (address) process.env['KILDEKART_BASE'] = address.base;
  if (address?.origin) process.env['KILDEKART_SITE'] = address.origin;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

/**
 * Builds the prepared site. @throws {Error} in Astro's words, when a page cannot be built.
 *
 * Astro keeps its half-finished program in the folder it is built to when that lies within the
 * current one, and from a project outside no package is found that this one has brought along.
 */
export async function buildSite(): Promise<void> {
  // What a shell or a test runner has set is of their work: a site is built to be published.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  const before = process.cwd();
  process.chdir(packageRoot);
  try {
    await build({ root: packageRoot, logLevel: 'warn' });
  } finally {
    process.chdir(before);
  }
}

/** Serves the prepared site and rebuilds pages as they change; resolves with the address. */
export async function serveSite(port: number): Promise<string> {
  const { dev } = await import('astro');
  const server = await dev({ root: packageRoot, logLevel: 'warn', server: { port } });
  const { address } = server;
  return `http://localhost:${address.port}/`;
}
