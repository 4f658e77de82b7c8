/** How well and how fast manuscripts are audited. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { line } from './measure.ts';

interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}
const classes = ['detection', 'missing', 'year-mismatch', 'name-mismatch'] as const;
type Scores = Readonly<Record<(typeof classes)[number], Measure>>;

const corpora = resolve(import.meta.dirname, '../../../shared/corpora/audit');
const kildekart = resolve(import.meta.dirname, '../kildekart.mjs');

/** Scores the command by the program that comes with the manuscripts. */
function score(...flags: string[]): { each: Record<string, Scores>; all: Scores } {
  const command = [
    kildekart,
    'audit',
    '{manuscript}',
    '--bibliography',
    '{bib}',
    '--format',
    'json',
  ];
  const words = [join(corpora, 'score.mjs'), '--json', ...flags, '--all', corpora];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...words, '--', process.execPath, ...command],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`The manuscripts could not be scored: ${stderr}`);
  }
}

const shown = ({ p, r, f }: Measure): string =>
  [p, r, f]
    .map((value) => value.toFixed(3))
    .join(' ')
    .padEnd(20);

function printScores(): void {
  const { each, all } = score();
  console.log(
    `${'precision, recall, F1'.padEnd(24)} ${classes.map((name) => name.padEnd(20)).join('')}`,
  );
  for (const [name, scores] of [...Object.entries(each), ['all', all] as const]) {
    console.log(`${name.padEnd(24)} ${classes.map((one) => shown(scores[one])).join('')}`);
  }
  const full = score('--full').all;
  console.log(
    `${'all, complete library'.padEnd(24)} ${shown(full.detection)}missing precision ${full.missing.p.toFixed(3)}`,
  );
  console.log('GROBID 0.8.2, for scale: citations of author–year papers from PDF, F1 0.920');
}

/** One audit in a process of its own, so that its memory can be told. */
function auditOnce(words: number): {
  milliseconds: number;
  citations: number;
  megabytes: number;
  words: number;
} {
  const program = join(import.meta.dirname, 'audit-once.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [program, String(words)], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

if (existsSync(corpora)) printScores();
else console.log(`No scores: the manuscripts with known citations are not at ${corpora}.`);
for (const size of [25_000, 50_000, 100_000, 200_000]) {
  const { words, milliseconds, citations, megabytes } = auditOnce(size);
  line(
    `${words} words against 2000 references`,
    milliseconds,
    `${citations} citations, ${megabytes} MB`,
  );
}
