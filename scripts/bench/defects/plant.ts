import type { Dice } from '../dice.ts';
import { type BenchEntry, printEntry } from './clean-entry.ts';
import { citing, type DefectKind } from './kind.ts';

/** Where one defect stands: stretches of the two files, and the keys it is about. */
export interface Plant {
  readonly entry: BenchEntry;
  readonly keys: ReadonlySet<string>;
  readonly ranges: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
  }[];
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
  const found: (Plant & { tail: { start: number; end: number } })[] = [];
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
        ranges: [
          { file: files.bib, start, end: bib.length },
          { file: files.text, start: from, end: markdown.length },
        ],
        tail: { start: at, end: tail.length },
      });
    }
    bib += '\n';
    markdown += '\n\n';
  }
  const end = bib.length;
  const plants = found.map(({ tail: { start, end: stop }, ranges, ...plant }) => ({
    ...plant,
    ranges: [...ranges, { file: files.bib, start: end + start, end: end + stop }],
  }));
  return { bib: bib + tail, markdown, plants };
}
