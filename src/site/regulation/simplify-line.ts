export type Point = [number, number];

/**
 * Leaves out points of a line that lie within `tolerance` of what is left (Douglas and Peucker 1973).
 * Both ends stay, so that lines that meet still meet.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length);
  const waiting: [number, number][] = [[0, points.length - 1]];
  for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
    const [first, last] = range;
    keep[first] = 1;
    keep[last] = 1;
    const { index, distance } = farthest(points, first, last);
    if (distance > tolerance) waiting.push([first, index], [index, last]);
  }
  return points.filter((_, index) => keep[index] === 1);
}

function farthest(
  points: readonly Point[],
  first: number,
  last: number,
): { index: number; distance: number } {
  const [ax, ay] = points[first] ?? [0, 0];
  const [bx, by] = points[last] ?? [0, 0];
  const length = Math.hypot(bx - ax, by - ay);
  let best = { index: first, distance: 0 };
  for (let index = first + 1; index < last; index += 1) {
    const [x, y] = points[index] ?? [0, 0];
    // A ring begins where it ends: then what counts is the distance from that point.
    const distance =
      length === 0
        ? Math.hypot(x - ax, y - ay)
        : Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}
