/**
 * Times a check of a large bibliography with all rules, against pandoc reading the same file and
 * bibtex-tidy looking for duplicates in it, in one run.
 * Usage: node scripts/bench/check.ts [entries] [seed] [--large]; --large measures ten times as many, too.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateBibliography } from './generate-bibliography.ts';
import { isInstalled, loadTidy, type Timed, timeCommand } from './peers.ts';

const words = process.argv.slice(2);
const [count = 10_000, seed = 1] = words.filter((word) => /^\d+$/.test(word)).map(Number);
const isLarge = words.includes('--large');
const once = join(import.meta.dirname, 'check-once.ts');

/** A bibliography in which one entry of a hundred stands twice, under another key. */
function bibliography(entries: number): string {
  const copies = Math.floor(entries / 100);
  const text = generateBibliography(entries - copies, seed);
  const end = text.indexOf(`{entry${copies + 1},`);
  const first = text.slice(0, text.lastIndexOf('@', end)).replace(/\{entry(\d+),/g, '{copy$1,');
  return `${first}\n${text}`;
}

interface Measured extends Timed {
  readonly entries: number;
  readonly read: number;
  readonly check: number;
  readonly findings: number;
  readonly megabytes: number;
}

function measure(who: string, path: string): Measured | null {
  const timed = timeCommand(process.execPath, once, who, path);
  return timed && { ...timed, ...JSON.parse(timed.output) };
}

const seconds = (value: number | null): string =>
  value === null ? '       ?' : `${value.toFixed(2).padStart(8)}`;

function show(label: string, timed: Timed, own: Timed | null, more = ''): void {
  const ratio = own === null ? '' : `  ${(timed.wall / own.wall).toFixed(2)} times`;
  console.log(
    `${label.padEnd(44)}${seconds(timed.wall)} s  processor${seconds(timed.cpu)} s${ratio}  ${more}`,
  );
}

async function main(folder: string): Promise<void> {
  const path = join(folder, 'bench.bib');
  const text = bibliography(count);
  writeFileSync(path, text);
  console.log(`${count} entries, ${(text.length / 1e6).toFixed(1)} MB, seed ${seed}`);
  const own = measure('own', path);
  if (own === null) throw new Error('the check failed');
  const stages = `reading ${(own.read / 1000).toFixed(2)} s, rules ${(own.check / 1000).toFixed(2)} s`;
  show(
    'kildekart, all rules',
    own,
    null,
    `${stages}, ${own.findings} findings, ${Math.round(own.megabytes)} MB`,
  );
  comparePandoc(path, folder, own);
  await compareTidy(path, own);
  if (isLarge) measureGrowth(folder, own);
}

function comparePandoc(path: string, folder: string, own: Timed): void {
  const args = ['-f', 'biblatex', '-t', 'csljson', path, '-o', join(folder, 'out.json')];
  const pandoc = isInstalled('pandoc') ? timeCommand('pandoc', ...args) : null;
  if (pandoc === null) console.log('pandoc is not installed: nothing to compare with');
  else show('pandoc -f biblatex -t csljson', pandoc, own);
}

async function compareTidy(path: string, own: Timed): Promise<void> {
  if ((await loadTidy()) === null) {
    console.log('bibtex-tidy is not installed: not measured');
    return;
  }
  const tidy = measure('bibtex-tidy', path);
  if (tidy === null) console.log('bibtex-tidy gave up on this file');
  else
    show(
      'bibtex-tidy, looking for duplicates only',
      tidy,
      own,
      `${tidy.findings} findings, ${Math.round(tidy.megabytes)} MB`,
    );
}

function measureGrowth(folder: string, own: Measured): void {
  const path = join(folder, 'large.bib');
  writeFileSync(path, bibliography(count * 10));
  const large = measure('own', path);
  if (large === null) throw new Error('the large check failed');
  const growth = (large.read + large.check) / (own.read + own.check);
  show(
    `kildekart, ${count * 10} entries`,
    large,
    null,
    `${large.findings} findings, ${Math.round(large.megabytes)} MB`,
  );
  console.log(
    `ten times the entries took ${growth.toFixed(1)} times as long: ${(growth / 10).toFixed(2)} × linear`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'kildekart-bench-'));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
