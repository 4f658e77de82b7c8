import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { regulationRow } from '../data/rows.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-data-contradiction';
const path = 'content/data/regulation.yaml';
const inFile = (...rows: string[]) => ({ [path]: rows.join('') });
const other = (changes: Record<string, string>) =>
  regulationRow({ id: 'other', year: 'not-said', ...changes });

describe(rule, () => {
  testPageExamples(rule);

  it('marks the act in the later row, names both rows and leads to the earlier one', () => {
    const texts = inFile(regulationRow(), other({ buying: 'allowed' }));
    const [finding, ...others] = findingsOf(rule, texts);
    expect(others).toEqual([]);
    expect(finding && marked(finding, texts)).toBe('buying');
    expect(finding?.line).toBe(20);
    expect(finding?.message).toContain('“Allowed”, and the other row “Prohibited”');
    expect(finding?.related).toMatchObject([{ file: path, line: 6 }]);
  });

  it('is content when either of the two names the other', () => {
    const marks = { contradicts: '[other]' };
    expect(findingsOf(rule, inFile(regulationRow(marks), other({ buying: 'allowed' })))).toEqual(
      [],
    );
  });

  it('holds what is said of a part of a country against what is said of the whole', () => {
    const whole = { country: 'GB', name: 'United Kingdom', buying: 'allowed' };
    const part = { country: 'GB-SCT', name: 'Scotland' };
    expect(findingsOf(rule, inFile(regulationRow(whole), other(part)))).toHaveLength(1);
  });

  it('lets rules of two years differ, but not two years of one model', () => {
    const later = { year: '2015', model: 'partial-ban', buying: 'allowed' };
    expect(findingsOf(rule, inFile(regulationRow(), other(later)))).toEqual([]);
    expect(findingsOf(rule, inFile(regulationRow(), other({ year: '1999' })))).toHaveLength(1);
  });

  it('takes what is not said, and what is allowed and not punished, for no contradiction', () => {
    const rows = [regulationRow({ selling: 'allowed' }), other({ selling: 'not-punished' })];
    expect(findingsOf(rule, inFile(...rows, other({ id: 'third' })))).toEqual([]);
  });

  it('stops after fifty findings in a file', () => {
    const rows = Array.from({ length: 60 }, (_, i) => other({ id: `b${i}`, buying: 'allowed' }));
    expect(findingsOf(rule, inFile(regulationRow(), ...rows))).toHaveLength(50);
  });
});
