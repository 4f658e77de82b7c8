import { describe, expect, it } from 'vitest';
import { countFindings } from '../../../src/site/integrity/count-findings.ts';

describe('findings counted for readers', () => {
  it('are told by weight, accepted and open, and add up', () => {
    const { rows, all } = countFindings([
      { severity: 'error', waived: true },
      { severity: 'error', waived: true },
      { severity: 'error', waived: false },
      { severity: 'info', waived: true },
    ]);
    expect(rows).toEqual([
      { severity: 'error', found: 3, accepted: 2, open: 1 },
      { severity: 'warning', found: 0, accepted: 0, open: 0 },
      { severity: 'info', found: 1, accepted: 1, open: 0 },
    ]);
    expect(all).toEqual({ found: 4, accepted: 3, open: 1 });
  });
});
