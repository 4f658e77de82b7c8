import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The `package.json` of this program, in its sources as in the installed package. */
function readManifest(): Manifest {
  const path = resolve(import.meta.dirname, '../../package.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

export const ownVersion = (): string => readManifest().version;

/** What to install of a package that this one names: `astro@7.3.5`; its name alone when it is not named. */
export function installable(name: string): string {
  const { dependencies, peerDependencies } = readManifest();
  const version = peerDependencies?.[name] ?? dependencies?.[name];
  return version === undefined ? name : `${name}@${version}`;
}

/** Packages that only the site needs, which those who only check need not install. */
export function peerNames(): string[] {
  return Object.keys(readManifest().peerDependencies ?? {});
}
