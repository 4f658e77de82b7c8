/** A word out of several, with its distance from the word asked for. */
interface Near {
  readonly word: string;
  readonly distance: number;
}

/**
 * Optimal string alignment distance in UTF-16 code units: insertions, deletions, substitutions
 * and swaps of two neighbours each cost 1. Gives `limit + 1` as soon as the distance must be greater.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  let twoAgo: number[] = [];
  let previousLeast = 0;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (twoAgo[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back two rows, so one row above the limit does not settle it.
    if (least > limit && previousLeast > limit) return limit + 1;
    previousLeast = least;
    twoAgo = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance > limit ? limit + 1 : distance;
}

/**
 * Candidates at most `limit` edits from `word`, nearest first, equals in alphabetical order.
 * Compares as written; fold both sides first to look past case and diacritics.
 */
export function closest(word: string, candidates: Iterable<string>, limit: number): Near[] {
  const near: Near[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit) near.push({ word: candidate, distance });
  }
  return near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
}
