import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** What each folder may import, itself aside. `site` may import any, and none imports `site`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  bib: ['text'],
  cite: ['text', 'bib'],
  check: ['text', 'bib', 'cite'],
  manuscript: ['text', 'bib', 'cite', 'check'],
  report: ['text', 'bib', 'cite', 'check', 'manuscript'],
  search: ['text', 'bib', 'cite', 'check', 'manuscript'],
  cli: ['text', 'bib', 'cite', 'check', 'manuscript', 'report', 'search'],
  site: ['text', 'bib', 'cite', 'check', 'manuscript', 'report', 'search', 'cli'],
  // The entry of the package: what other programs may use.
  'index.ts': ['text', 'bib', 'cite', 'check', 'manuscript', 'report', 'search'],
};
const engine = ['text', 'bib', 'cite', 'check', 'manuscript', 'report', 'search'];

const files = globSync('**/*.{ts,astro,mjs}', { cwd: src }).map((file) =>
  file.replaceAll('\\', '/'),
);
const folderOf = (file: string) => file.split('/')[0] ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const pattern = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function foldersImportedBy(file: string): string[] {
  return importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/'))
    .map(folderOf);
}

/** What must be there before the file runs: types are gone by then, and `import()` may wait. */
function modulesNeededBy(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const pattern = /^\s*(?:import|export)\s(?!type\s)(?:[^'";]*\sfrom\s)?\s*['"]([^'"\s]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

describe('the folders of src', () => {
  it('are the ones the design names', () => {
    expect(files.length).toBeGreaterThan(0);
    expect([...new Set(files.map(folderOf))].filter((name) => !(name in allowed))).toEqual([]);
  });

  it('import in one direction only', () => {
    const wrong = files.flatMap((file) =>
      foldersImportedBy(file)
        .filter((folder) => folder !== folderOf(file))
        .filter((folder) => !allowed[folderOf(file)]?.includes(folder))
        .map((folder) => `${file} imports ${folder}`),
    );
    expect(wrong).toEqual([]);
  });

  it('need neither files nor a process in the engine, which runs in a browser too', () => {
    const wrong = files
      .filter((file) => engine.includes(folderOf(file)))
      .filter((file) => {
        const text = readFileSync(join(src, file), 'utf8');
        return (
          importsOf(file).some((target) => target.startsWith('node:')) || /\bprocess\./.test(text)
        );
      });
    expect(wrong).toEqual([]);
  });

  it('keep files of logic under 300 lines', () => {
    const long = files.filter(
      (file) => readFileSync(join(src, file), 'utf8').split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });

  it('import packages that are installed with this one, and the site those that it asks for', () => {
    const manifest: Record<string, Record<string, string>> = JSON.parse(
      readFileSync(resolve(src, '../package.json'), 'utf8'),
    );
    const always = Object.keys(manifest['dependencies'] ?? {});
    const forSite = [...always, ...Object.keys(manifest['peerDependencies'] ?? {})];
    const nameOf = (target: string) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? '';
    const own = /^(?:\.|node:|astro:|virtual:|kildekart-fonts)/;
    const wrong = files.flatMap((file) => {
      const known = folderOf(file) === 'site' ? forSite : always;
      return modulesNeededBy(file)
        .filter((target) => !own.test(target))
        .map(nameOf)
        .filter((name) => !known.includes(name) && !known.includes(`@types/${name}`))
        .map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});
