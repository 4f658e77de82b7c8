import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, loadTidy, type Tidy } from '../peers.ts';
import type { Sown } from './plant.ts';
import type { Score } from './score.ts';

export interface Peers {
  readonly names: readonly string[];
  /** What is not installed. */
  readonly notes: readonly string[];
  /** One score for each name; null where the program gave up without naming a place. */
  readonly score: (sown: Sown) => readonly (Score | null)[];
}

type Checker = (sown: Sown) => ReadonlySet<string> | null;

/** The other checkers that are installed. Each tells the keys of the entries it finds fault with. */
export async function createPeers(): Promise<Peers> {
  const tidy = await loadTidy();
  const checkers: [name: string, checker: Checker][] = [];
  const notes: string[] = [];
  if (tidy === null) notes.push('bibtex-tidy is not installed: not measured');
  else checkers.push(['bibtex-tidy', (sown) => faultsByTidy(tidy, sown)]);
  if (isInstalled('biber')) checkers.push(['biber', faultsByBiber]);
  else notes.push('biber is not installed: not measured');
  return {
    names: checkers.map(([name]) => name),
    notes,
    score: (sown) => checkers.map(([, check]) => scoreOf(sown, check)),
  };
}

function scoreOf(sown: Sown, check: Checker): Score | null {
  const faulty = check(sown);
  if (faulty === null) return null;
  const found = sown.plants.filter(({ keys }) => [...keys].some((key) => faulty.has(key)));
  const known = new Set(sown.plants.flatMap(({ keys }) => [...keys]));
  const falseAlarms = [...faulty].filter((key) => !known.has(key)).length;
  return { planted: sown.plants.length, found: found.length, falseAlarms };
}

const plain = { escape: false, removeDuplicateFields: false, lowercase: false } as const;
const mending = {
  ...plain,
  duplicates: ['doi', 'citation', 'abstract', 'key'],
  removeEmptyFields: true,
  removeDuplicateFields: true,
  dropAllCaps: true,
  encodeUrls: true,
} as const;

/**
 * Where bibtex-tidy mends in silence instead of warning, the mending counts as having found the fault.
 * Null when it gives up: it names one place and reads nothing else.
 */
function faultsByTidy(tidy: Tidy, { bib }: Sown): ReadonlySet<string> | null {
  try {
    const before = entriesOf(tidy(bib, plain).bibtex);
    const { bibtex, warnings } = tidy(bib, mending);
    const after = entriesOf(bibtex);
    const faulty = new Set(
      [...before].filter(([key, text]) => after.get(key) !== text).map(([key]) => key),
    );
    for (const { message } of warnings) {
      for (const [word] of message.matchAll(/[^\s,.]+/g)) if (before.has(word)) faulty.add(word);
    }
    return faulty;
  } catch {
    return null;
  }
}

function entriesOf(bibtex: string): Map<string, string> {
  const texts = bibtex.split(/^(?=@)/m);
  return new Map(texts.map((text) => [/^@\w+\{\s*([^,\s]+)/.exec(text)?.[1] ?? '', text]));
}

/** biber as a checker of one file, with its data model; its warnings name keys in quotation marks. */
function faultsByBiber({ bib }: Sown): ReadonlySet<string> | null {
  const folder = mkdtempSync(join(tmpdir(), 'kildekart-bench-'));
  try {
    const path = join(folder, 'refs.bib');
    writeFileSync(path, bib);
    const { stdout, error } = spawnSync(
      'biber',
      ['--tool', '--validate-datamodel', '--output-file', join(folder, 'out.bib'), path],
      { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 28 },
    );
    if (error) return null;
    const keys = new Set([...bib.matchAll(/^@\w+\{([^,\s]+),/gm)].map(([, key]) => key ?? ''));
    const lines = stdout.split('\n').filter((line) => /^(?:WARN|ERROR) -/.test(line));
    const named = lines.flatMap((line) =>
      [...line.matchAll(/'([^']+)'/g)].map(([, word]) => word ?? ''),
    );
    return new Set(named.filter((word) => keys.has(word)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
