import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The version of this package, as its `package.json` has it. */
export function ownVersion(): string {
  const path = resolve(import.meta.dirname, '../../package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return version;
}
