/**
 * Times the reading of a large bibliography by this project and by pandoc, in one run, on the same
 * file. Usage: node scripts/bench/parse.ts [entries] [seed]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLibrary } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { generateBibliography } from './generate-bibliography.ts';

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const text = generateBibliography(count, seed);

interface Timing {
  readonly parse: number;
  readonly fields: number;
  readonly meaning: number;
}

/** Milliseconds of each stage: the tree; the library with all fields; CSL of every entry. */
function timeOwn(): Timing {
  const start = performance.now();
  const file = parseBib(text, 'bench.bib');
  const parsed = performance.now();
  const library = createLibrary([file]);
  let fields = 0;
  for (const reference of library.all) fields += reference.fields.size;
  const resolved = performance.now();
  let items = 0;
  for (const reference of library.all) items += reference.csl.id === reference.key ? 1 : 0;
  const done = performance.now();
  if (items !== count || fields < count) throw new Error(`read ${items} entries of ${count}`);
  return { parse: parsed - start, fields: resolved - parsed, meaning: done - resolved };
}

/** Milliseconds pandoc takes from the file to CSL-JSON, its start included; null when it is not there. */
function timePandoc(): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'kildekart-bench-'));
  try {
    const path = join(folder, 'bench.bib');
    writeFileSync(path, text);
    const start = performance.now();
    const args = ['-f', 'biblatex', '-t', 'csljson', path, '-o', join(folder, 'out.json')];
    const { error, status } = spawnSync('pandoc', args, { stdio: 'inherit' });
    return error || status !== 0 ? null : performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const show = (label: string, milliseconds: number): void =>
  console.log(`${label.padEnd(44)}${milliseconds.toFixed(0).padStart(8)} ms`);

console.log(`${count} entries, ${(text.length / 1e6).toFixed(1)} MB, seed ${seed}`);
// The first run is the honest one: a command that checks a bibliography reads it once.
const own = timeOwn();
const total = own.parse + own.fields + own.meaning;
show('tree with positions', own.parse);
show('library, macros and inheritance', own.fields);
show('CSL-JSON of every entry', own.meaning);
show('all three', total);
const pandoc = timePandoc();
if (pandoc === null) {
  console.log('pandoc is not installed: nothing to compare with');
} else {
  show('pandoc -f biblatex -t csljson', pandoc);
  console.log(
    `${(pandoc / total).toFixed(1)} times as fast as pandoc; reading without CSL ${(pandoc / (own.parse + own.fields)).toFixed(1)} times`,
  );
}
