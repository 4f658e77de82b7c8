/** A small seeded generator of numbers in [0, 1) (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Dice {
  /** A whole number from 0, less than `below`. */
  number(below: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** Throws that are the same for the same seed. */
export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  const number = (below: number): number => Math.floor(random() * below);
  return {
    number,
    pick: (list) => {
      const index = number(list.length);
      for (const item of list.slice(index, index + 1)) return item;
      throw new Error('There is nothing to pick from.');
    },
  };
}
