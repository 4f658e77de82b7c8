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
import { files, type Sown, sow } from './defects/plant.ts';
import { addScores, noScore, precision, recall, type Score } from './defects/score.ts';
import { createDice } from './dice.ts';

const ENTRIES = 400;
const ENOUGH_PLANTED = 100;
/** Libraries of one kind: some defects fit few entries, or are told once for a whole library. */
const MOST_LIBRARIES = 10;
const LIBRARIES_OF_ONE = 60;
const MOST_SHOWN = 8;
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
for (const { rule, message } of alarms.slice(0, isShown ? MOST_SHOWN : 0)) {
  console.log(`  ${rule}: ${message}`);
}
for (const note of peers.notes) console.log(note);
console.log(
  `\n${'recall and precision of'.padEnd(50)} planted  ${['kildekart', ...peers.names].map((name) => name.padEnd(12)).join(' ')}`,
);

/** Plants and counts until there is enough of a kind to speak of. */
function run(
  kind: DefectKind,
  seed: number,
): { own: Score; others: readonly Score[]; remarks: string[] } {
  let own = noScore;
  let others: readonly Score[] = peers.names.map(() => noScore);
  const remarks: string[] = [];
  const libraries = kind.isAlone ? LIBRARIES_OF_ONE : MOST_LIBRARIES;
  for (let library = 0; library < libraries && own.planted < ENOUGH_PLANTED; library += 1) {
    const dice = createDice(seed + library);
    const entries = cleanEntries(kind.isAlone ? ENTRIES / 4 : ENTRIES, dice);
    const sown = sow(entries, kind, kind.isAlone ? 1 : ENOUGH_PLANTED, dice);
    const judged = judgeFindings(sown, kind);
    own = addScores(own, judged);
    others = peers.score(sown, kind).map((score, at) => addScores(score, others[at] ?? noScore));
    remarks.push(...explain(judged, sown));
  }
  return { own, others, remarks };
}

let short = 0;
for (const [at, kind] of kinds.entries()) {
  if (!kind.name.includes(wanted)) continue;
  const { own, others, remarks } = run(kind, seed * 100_000 + at * 1000);
  const isMet = meets(own) && own.planted > 0;
  if (!isMet) short += 1;
  const cells = [own, ...others].map((score) => pair(score).padEnd(12));
  const planted = String(own.planted).padStart(7);
  console.log(
    `${kind.name.padEnd(50)} ${planted}  ${cells.join(' ')}${isMet ? '' : ' below the aim'}`,
  );
  if (isShown) for (const remark of remarks.slice(0, MOST_SHOWN)) console.log(`  ${remark}`);
}
console.log(
  short === 0
    ? `\nEvery kind meets the aim: recall ${AIM.recall}, precision ${AIM.precision}.`
    : `\n${short} kinds are below the aim: recall ${AIM.recall}, precision ${AIM.precision}.`,
);

function explain({ missed, wrong }: Judged, { bib, markdown }: Sown): string[] {
  const texts = missed.map(({ ranges }) =>
    ranges.map(({ file, start, end }) => (file === files.bib ? bib : markdown).slice(start, end)),
  );
  return [
    ...texts.map((parts) => `missed: ${parts.reverse().join(' ').replace(/\s+/g, ' ')}`),
    ...wrong.map(({ rule, key, message }) => `false: ${rule} ${key ?? ''}: ${message}`),
  ];
}
