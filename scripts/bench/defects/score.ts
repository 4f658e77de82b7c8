/** Of the planted defects, how many were found; of what was reported, how much is true. */
export interface Score {
  readonly planted: number;
  readonly found: number;
  /** Entries or places without a defect about which something was said. */
  readonly falseAlarms: number;
}

export const recall = ({ planted, found }: Score): number => (planted === 0 ? 1 : found / planted);

/** 1 where nothing was reported: what says nothing says nothing false. */
export const precision = ({ found, falseAlarms }: Score): number =>
  found + falseAlarms === 0 ? 1 : found / (found + falseAlarms);

export const addScores = (a: Score, b: Score): Score => ({
  planted: a.planted + b.planted,
  found: a.found + b.found,
  falseAlarms: a.falseAlarms + b.falseAlarms,
});

export const noScore: Score = { planted: 0, found: 0, falseAlarms: 0 };
