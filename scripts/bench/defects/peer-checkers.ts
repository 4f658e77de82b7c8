import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, loadTidy, type Tidy } from '../peers.ts';
import type { DefectKind } from './kind.ts';
import { files, type Plant, type Sown } from './plant.ts';
import type { Score } from './score.ts';

interface Peers {
  readonly names: readonly string[];
  /** What is not installed. */
  readonly notes: readonly string[];
  /** One score for each name. */
  readonly score: (sown: Sown, kind: DefectKind) => readonly Score[];
}

/** The keys of the entries a program finds fault with, '' for entries without one; null when it gives up. */
type Checker = (sown: Sown, kind: DefectKind) => ReadonlySet<string> | null;

/** The other checkers that are installed. */
export async function createPeers(): Promise<Peers> {
  const tidy = await loadTidy();
  const checkers: [name: string, checker: Checker][] = [];
  const notes: string[] = [];
  if (tidy === null) notes.push('bibtex-tidy is not installed: not measured');
  else checkers.push(['bibtex-tidy', (sown, kind) => faultsByTidy(tidy, sown, kind)]);
  if (isInstalled('biber')) checkers.push(['biber', faultsByBiber]);
  else notes.push('biber is not installed: not measured');
  return {
    names: checkers.map(([name]) => name),
    notes,
    score: (sown, kind) => checkers.map(([, check]) => scoreOf(sown, kind, check)),
  };
}

function scoreOf(sown: Sown, kind: DefectKind, check: Checker): Score {
  const faulty = check(sown, kind);
  if (faulty === null) return scoreOneByOne(sown, kind, check);
  const found = sown.plants.filter(
    (plant) =>
      [...plant.keys].some((key) => faulty.has(key)) || (faulty.has('') && isKeyless(plant, sown)),
  );
  const known = new Set(sown.plants.flatMap(({ keys }) => [...keys]));
  const falseAlarms = [...faulty].filter((key) => key !== '' && !known.has(key)).length;
  return { planted: sown.plants.length, found: found.length, falseAlarms };
}

/** A program that gives up at the first defect has found it, if it does so for each of them alone. */
function scoreOneByOne(sown: Sown, kind: DefectKind, check: Checker): Score {
  const found = sown.plants.filter((plant) => {
    const faulty = check({ ...sown, bib: textOf(plant, sown), plants: [plant] }, kind);
    return faulty === null || [...plant.keys].some((key) => faulty.has(key));
  });
  return { planted: sown.plants.length, found: found.length, falseAlarms: 0 };
}

const textOf = ({ ranges }: Plant, { bib }: Sown): string =>
  ranges
    .filter(({ file }) => file === files.bib)
    .map(({ start, end }) => bib.slice(start, end))
    .join('\n');

const isKeyless = (plant: Plant, sown: Sown): boolean =>
  /^@\w+\{\s*\w+\s*=/.test(textOf(plant, sown));

const plain = { escape: false, removeDuplicateFields: false, lowercase: false } as const;
const mending = {
  ...plain,
  duplicates: ['doi', 'citation', 'abstract', 'key'],
  removeEmptyFields: true,
  removeDuplicateFields: true,

  encodeUrls: true,
} as const;

/** Where bibtex-tidy mends in silence instead of warning, the mending counts as having found the fault. */
function faultsByTidy(tidy: Tidy, { bib }: Sown, { name }: DefectKind): ReadonlySet<string> | null {
  // It takes all capitals for a fault, acronyms too; that is of use where they are one.
  const dropAllCaps = name.endsWith('in capitals');
  try {
    const before = entriesOf(tidy(bib, plain).bibtex);
    const { bibtex, warnings } = tidy(bib, { ...mending, dropAllCaps });
    const after = entriesOf(bibtex);
    const faulty = new Set(
      [...before].filter(([key, text]) => after.get(key) !== text).map(([key]) => key),
    );
    for (const { code, message } of warnings) {
      if (code === 'MISSING_KEY') faulty.add('');
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
