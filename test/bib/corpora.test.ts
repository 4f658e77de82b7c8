import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/bib/create-library.ts';
import type { CslItem } from '../../src/bib/library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { printBib } from '../../src/bib/print.ts';
import { exportFormats, exportReferences } from '../../src/bib/serialise.ts';
import { decodeBib } from '../../src/text/decode.ts';
import { shared } from '../shared.ts';
import { entryCounts, pandocCounts } from './corpora-exceptions.ts';
import { entriesOf } from './entries.ts';

interface Count {
  readonly file: string;
  readonly entries_regex: number;
  readonly pandoc_entries: number | null;
}

const root = join(shared, 'corpora/bib');
const folders = ['biblatex', 'bibtex-parser', 'citation-js', 'jabref', 'typst-biblatex'];
const here = existsSync(root);
if (!here) console.info(`Skipped: the foreign .bib files are not at ${root}.`);

const isCounts = (value: unknown): value is Count[] => Array.isArray(value);

function readCounts(folder: string): Count[] {
  const counts: unknown = JSON.parse(readFileSync(join(root, folder, 'COUNTS.json'), 'utf8'));
  return isCounts(counts) ? counts : [];
}

const read = (path: string) => {
  const { text } = decodeBib(readFileSync(join(root, path)));
  return parseBib(text, path);
};

const everyValueIsCsl = (item: CslItem): boolean =>
  Object.values(item).every((value) => value !== null && value !== undefined) &&
  [item.title, item.publisher, item.page, item.URL].every(
    (value) => value === undefined || typeof value === 'string',
  );

describe.skipIf(!here).each(folders)('the files of %s', (folder) => {
  const paths = here
    ? readCounts(folder).map((count) => ({ ...count, path: `${folder}/${count.file}` }))
    : [];

  test('are there', () => {
    expect(paths.length).toBeGreaterThan(0);
  });

  test('are read and printed without losing a character', () => {
    for (const { path } of paths) {
      const file = read(path);
      expect(printBib(file) === file.text, path).toBe(true);
    }
  });

  test('have as many entries with a key as a plain search finds, exceptions aside', () => {
    const found = paths.map(({ path }) => [
      path,
      entriesOf(read(path)).filter(({ key }) => key !== '').length,
    ]);
    const expected = paths.map(({ path, entries_regex }) => [
      path,
      entryCounts[path]?.count ?? entries_regex,
    ]);
    expect(found).toEqual(expected);
  });

  test('have as many entries as pandoc reads where it reads them, exceptions aside', () => {
    for (const { path, pandoc_entries } of paths) {
      if (pandoc_entries === null || pandoc_entries === 0) continue;
      const own = entriesOf(read(path)).filter(({ key }) => key !== '').length;
      expect([path, own]).toEqual([path, pandocCounts[path] ? own : pandoc_entries]);
    }
  });

  test('have a meaning and can be exported', () => {
    for (const { path } of paths) {
      const { all } = createLibrary([read(path)]);
      for (const { csl, key } of all) {
        expect(csl.id, path).toBe(key);
        expect(everyValueIsCsl(csl), `${path}: ${JSON.stringify(csl)}`).toBe(true);
      }
      for (const format of exportFormats)
        expect(typeof exportReferences(all, format)).toBe('string');
    }
  });

  test('mean the same when written as biblatex and read again, unless they are broken', () => {
    for (const { path } of paths) {
      const file = read(path);
      if (file.problems.length > 0) continue;
      const references = [...createLibrary([file]).references.values()];
      const written = exportReferences(references, 'biblatex');
      const again = createLibrary([parseBib(written, path)]);
      const keys = references.filter(({ key }) => /^[\w:.-]+$/.test(key)).map(({ key }) => key);
      for (const key of keys) {
        const before = references.find((reference) => reference.key === key)?.csl;
        expect(again.references.get(key)?.csl, path).toEqual(before);
      }
    }
  });
});

test.skipIf(!here)('the exceptions are files that exist and still are exceptions', () => {
  const counts = new Map(
    folders.flatMap((folder) =>
      readCounts(folder).map((count) => [`${folder}/${count.file}`, count]),
    ),
  );
  for (const [path, { count, why }] of Object.entries(entryCounts)) {
    expect(counts.get(path)?.entries_regex, why).not.toBe(count);
  }
  for (const [path, { pandoc, why }] of Object.entries(pandocCounts)) {
    expect(counts.get(path)?.pandoc_entries, why).toBe(pandoc);
    const references = createLibrary([read(path)]).references.size;
    expect(references, why).toBe(pandoc);
  }
});
