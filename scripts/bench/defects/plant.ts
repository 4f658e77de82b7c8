import type { Dice } from '../dice.ts';
import { type BenchEntry, printEntry } from './clean-entry.ts';
import { citing, type DefectKind } from './kind.ts';

/** A stretch of a file, by characters and by lines. */
interface Range {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Where one defect stands, and the keys it is about. */
export interface Plant {
  readonly entry: BenchEntry;
  readonly keys: ReadonlySet<string>;
  readonly ranges: readonly Range[];
}

export interface Sown {
  readonly bib: string;
  readonly markdown: string;
  readonly plants: readonly Plant[];
}

export const files = { bib: 'refs.bib', text: 'text.md' } as const;

/** A library and a text citing all of it, with up to `most` defects of one kind; with no kind, clean. */
export function sow(
  entries: readonly BenchEntry[],
  kind: DefectKind | null,
  most: number,
  dice: Dice,
): Sown {
  let bib = '';
  let markdown = '# A text\n\nIt cites every work.\n\n';
  let tail = '';
  const found: (Omit<Plant, 'ranges'> & { inBib: Stretch; inText: Stretch; inTail: Stretch })[] =
    [];
  // Defects stand apart, so that none hides behind another.
  let untilNext = 1;
  for (const entry of entries) {
    untilNext -= 1;
    const planted =
      kind !== null && untilNext <= 0 && found.length < most
        ? kind.plant(entry, dice, entries)
        : null;
    const start = bib.length;
    const from = markdown.length;
    bib += planted?.bib ?? printEntry(entry);
    markdown += planted?.sentence ?? citing(entry.key);
    if (planted !== null) {
      untilNext = 3;
      const at = tail.length;
      tail += planted.also === undefined ? '' : `\n${planted.also}`;
      found.push({
        entry,
        keys: new Set([entry.key, ...(planted.keys ?? [])]),
        inBib: [start, bib.length],
        inText: [from, markdown.length],
        inTail: [at, tail.length],
      });
    }
    bib += '\n';
    markdown += '\n\n';
  }
  const behind = bib.length;
  bib += tail;
  const plants = found.map(({ entry, keys, inBib, inText, inTail: [start, end] }) => {
    const stretches = [rangeOf(files.bib, bib, inBib), rangeOf(files.text, markdown, inText)];
    if (end > start) stretches.push(rangeOf(files.bib, bib, [behind + start, behind + end]));
    return { entry, keys, ranges: stretches };
  });
  return { bib, markdown, plants };
}

type Stretch = readonly [start: number, end: number];

function rangeOf(file: string, text: string, [start, end]: Stretch): Range {
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length;
  // What is planted ends with a line break or at the end of a line.
  return { file, start, end, from: lineAt(start), to: lineAt(end - 1) };
}
