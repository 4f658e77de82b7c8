/** A run of letters on a page. Units are points, y grows upwards. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Height of the base line. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

/** Fragments on one base line within one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its letters. */
  readonly size: number;
  readonly font: string;
  /** Number of the column on its page, in reading order. */
  readonly column: number;
}

/** The middle value of some numbers, or 0 when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The value below which a share of the numbers lies, or 0 when there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
