import { describe, expect, it } from 'vitest';
import { summarySentence } from '../../src/report/summary.ts';

const nothing = {
  errors: 0,
  warnings: 0,
  infos: 0,
  waived: 0,
  entries: 0,
  citations: 0,
  files: 0,
};

describe('the summary', () => {
  it.each([
    [
      { entries: 3, citations: 12, files: 2 },
      'Nothing to report in 3 entries, 12 citations and 2 files.',
    ],
    [
      { errors: 1, entries: 1, citations: 1, files: 1 },
      '1 error in 1 entry, 1 citation and 1 file.',
    ],
    [
      { errors: 8, warnings: 1, infos: 2, waived: 1, entries: 113, citations: 1312, files: 70 },
      '8 errors, 1 warning and 2 remarks in 113 entries, 1,312 citations and 70 files; 1 finding waived with a reason.',
    ],
    [
      { waived: 40, files: 1 },
      'Nothing to report in no entries, no citations and 1 file; 40 findings waived with a reason.',
    ],
  ])('says %j in words', (counts, sentence) => {
    expect(summarySentence({ ...nothing, ...counts })).toBe(sentence);
  });
});
