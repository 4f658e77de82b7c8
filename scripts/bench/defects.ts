/**
 * Plants known defects in clean libraries and counts what is found of them: by this checker, and by
 * bibtex-tidy and biber where they are installed.
 * Usage: node scripts/bench/defects.ts [seed] [--kind WORDS] [--show]; --show lists what was missed.
 */

import { cleanEntries } from './defects/clean-entry.ts';
import type { DefectKind } from './defects/kind.ts';
import { kinds } from './defects/kinds.ts';
import { findingsIn, type Judged, judgeFindings } from './defects/own-checker.ts';
import { createPeers } from './defects/peer-checkers.ts';
import { files, sow } from './defects/plant.ts';
import { precision, recall, type Score } from './defects/score.ts';
import { createDice } from './dice.ts';

const ENTRIES = 400;
const MOST_PLANTED = 100;
const AIM = { recall: 0.95, precision: 0.98 } as const;

const words = process.argv.slice(2);
const [seed = 1] = words.filter((word) => /^\d+$/.test(word)).map(Number);
const wanted = words.includes('--kind') ? (words[words.indexOf('--kind') + 1] ?? '') : '';
const isShown = words.includes('--show');
const peers = await createPeers();

const two = (value: number): string => value.toFixed(2);
const pair = (score: Score): string => `${two(recall(score))} ${two(precision(score))}`;
const meets = (score: Score): boolean =>
  recall(score) >= AIM.recall && precision(score) >= AIM.precision;

const dice = createDice(seed);
const clean = sow(cleanEntries(ENTRIES * 5, dice), null, 0, dice);
const alarms = findingsIn(clean);
console.log(`${ENTRIES * 5} clean entries: ${alarms.length} findings, where there should be none`);
for (const { rule, message } of alarms.slice(0, isShown ? 10 : 0))
  console.log(`  ${rule}: ${message}`);
for (const note of peers.notes) console.log(note);
console.log(
  `\n${'recall and precision of'.padEnd(50)} planted  ${['kildekart', ...peers.names].map((name) => name.padEnd(12)).join(' ')}`,
);

let short = 0;
for (const [at, kind] of kinds.entries()) {
  if (!kind.name.includes(wanted)) continue;
  const own = createDice(seed * 1000 + at);
  const sown = sow(cleanEntries(ENTRIES, own), kind, MOST_PLANTED, own);
  const judged = judgeFindings(sown, kind);
  const isMet = meets(judged) && judged.planted > 0;
  if (!isMet) short += 1;
  const cells = [
    pair(judged),
    ...peers.score(sown).map((score) => (score === null ? '-' : pair(score))),
  ];
  console.log(
    `${kind.name.padEnd(50)} ${String(judged.planted).padStart(7)}  ${cells.map((cell) => cell.padEnd(12)).join(' ')}${isMet ? '' : ' below the aim'}`,
  );
  if (isShown) explain(judged, kind, sown.bib, sown.markdown);
}
console.log(
  short === 0
    ? `\nEvery kind meets the aim: recall ${AIM.recall}, precision ${AIM.precision}.`
    : `\n${short} kinds are below the aim: recall ${AIM.recall}, precision ${AIM.precision}.`,
);

function explain(
  { missed, wrong }: Judged,
  _kind: DefectKind,
  bib: string,
  markdown: string,
): void {
  for (const { ranges } of missed.slice(0, 6)) {
    const texts = ranges.map(({ file, start, end }) =>
      (file === files.bib ? bib : markdown).slice(start, end),
    );
    console.log(
      `  missed: ${texts
        .filter((text) => text !== '')
        .join(' | ')
        .replace(/\s+/g, ' ')}`,
    );
  }
  for (const { rule, key, message } of wrong.slice(0, 6))
    console.log(`  false: ${rule} ${key}: ${message}`);
}
