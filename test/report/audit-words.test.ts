import { describe, expect, it } from 'vitest';
import type { AuditSummary } from '../../src/manuscript/audit-types.ts';
import { auditSentence, hasFaults, outcomeSentence } from '../../src/report/audit-words.ts';
import { emptySummary } from './audits.ts';

const summary = (more: Partial<AuditSummary>): AuditSummary => ({ ...emptySummary, ...more });

describe('the outcome of an audit in a sentence', () => {
  it.each([
    [summary({}), 'Nothing was judged.'],
    [summary({ citations: 1, matched: 1 }), '1 citation: all with their reference.'],
    [
      summary({ citations: 3, matched: 2, missing: 1 }),
      '3 citations: 2 with their reference, 1 leads nowhere.',
    ],
    [
      summary({
        citations: 1200,
        matched: 1190,
        missing: 4,
        yearMismatch: 3,
        nameMismatch: 2,
        ambiguous: 1,
        placeholders: 2,
        uncited: 20,
      }),
      '1,200 citations: 1,190 with their reference, 4 lead nowhere, 3 with another year, 2 with other names and 1 unclear. 2 places are still to be filled in and 20 references are never cited.',
    ],
    [
      summary({ citations: 2, matched: 2, uncited: 1 }),
      '2 citations: all with their reference. 1 reference is never cited.',
    ],
  ])('%#', (one, expected) => {
    expect(auditSentence(one)).toBe(expected);
  });

  it('counts as faulty what an editor has to mend, not what is unclear or never cited', () => {
    expect(hasFaults(summary({ ambiguous: 3, uncited: 2 }))).toBe(false);
    expect(hasFaults(summary({ missing: 1 }))).toBe(true);
    expect(hasFaults(summary({ yearMismatch: 1 }))).toBe(true);
    expect(hasFaults(summary({ nameMismatch: 1 }))).toBe(true);
    expect(hasFaults(summary({ placeholders: 1 }))).toBe(true);
  });

  it.each([
    [summary({}), 'Nothing was judged.'],
    [summary({ citations: 1, matched: 1 }), 'The one citation has its reference.'],
    [
      summary({ citations: 43, matched: 37, missing: 3, yearMismatch: 1, nameMismatch: 2 }),
      'Of 43 citations, 3 lead nowhere, 1 has a different year from the reference and 2 give the authors’ names differently; 37 have their reference.',
    ],
    [
      summary({ citations: 2, matched: 1, ambiguous: 1, placeholders: 1, uncited: 4 }),
      'Of 2 citations, 1 is unclear; 1 has its reference. 1 place is still to be filled in and 4 references are never cited.',
    ],
  ])('tells readers of a page the faults first: %#', (one, expected) => {
    expect(outcomeSentence(one)).toBe(expected);
  });
});
