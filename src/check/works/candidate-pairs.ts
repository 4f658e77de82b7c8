import type { Work } from './describe-work.ts';

/** In blocks of this size everything is compared; in larger ones neighbours in two orders. */
const SMALL_BLOCK = 24;
const NEIGHBOURS = 4;

/**
 * Pairs that may be one work, the earlier first: those that share a title without its subtitle, and those
 * that share an author and a year. Their number grows with the number of works, not with its square.
 */
export function* candidatePairs(works: readonly Work[]): Generator<readonly [number, number]> {
  const seen = new Set<number>();
  for (const block of blocksOf(works)) {
    for (const [a, b] of pairsIn(block, works)) {
      const first = Math.min(a, b);
      const second = Math.max(a, b);
      const id = first * works.length + second;
      if (seen.has(id)) continue;
      seen.add(id);
      yield [first, second];
    }
  }
}

function* blocksOf(works: readonly Work[]): Generator<readonly number[]> {
  const blocks = new Map<string, number[]>();
  works.forEach((work, at) => {
    for (const name of blockNames(work)) {
      const block = blocks.get(name);
      if (block === undefined) blocks.set(name, [at]);
      else block.push(at);
    }
  });
  for (const block of blocks.values()) if (block.length > 1) yield block;
}

function blockNames({ title, creators, year }: Work): string[] {
  const names = [`title ${title.main}`];
  const [first] = creators.names;
  if (first !== undefined && year !== '') names.push(`author ${first.family} ${year}`);
  return names;
}

function* pairsIn(
  block: readonly number[],
  works: readonly Work[],
): Generator<readonly [number, number]> {
  if (block.length <= SMALL_BLOCK) {
    yield* nearPairs(block, block.length);
    return;
  }
  // A slip early in a title moves it far in the first order, one late in the second.
  const forms = new Map(block.map((at) => [at, sortForms(works[at])]));
  for (const order of [0, 1] as const) {
    const sorted = block.toSorted((a, b) => compare(forms.get(a)?.[order], forms.get(b)?.[order]));
    yield* nearPairs(sorted, NEIGHBOURS);
  }
}

function* nearPairs(block: readonly number[], reach: number): Generator<readonly [number, number]> {
  for (const [at, one] of block.entries()) {
    for (const other of block.slice(at + 1, at + 1 + reach)) yield [one, other];
  }
}

function sortForms(work: Work | undefined): readonly [string, string] {
  if (work === undefined) return ['', ''];
  const by = `${work.creators.names[0]?.family ?? ''} ${work.year}`;
  return [`${work.title.whole} ${by}`, `${by} ${work.title.words.toReversed().join('')}`];
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
