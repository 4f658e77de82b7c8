/** Milliseconds that a piece of work takes: the best of several runs, since noise only ever adds. */
export async function best(runs: number, work: () => unknown): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

export function line(what: string, milliseconds: number, more = ''): void {
  console.log(`${what.padEnd(52)} ${milliseconds.toFixed(0).padStart(8)} ms  ${more}`);
}
