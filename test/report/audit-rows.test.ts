import { describe, expect, it } from 'vitest';
import { auditRows } from '../../src/report/audit-rows.ts';
import { auditOf, ferries } from './audits.ts';

describe('the rows of an audit', () => {
  it('are the citations in the order of the text with what may be meant, then references nobody cites', () => {
    const rows = auditRows(auditOf(ferries).audit).map(({ kind, text, where, suggestions }) => [
      kind,
      text,
      where,
      suggestions.map((one) => [one.text, one.work].filter(Boolean).join(': ')).join(' | '),
    ]);
    expect(rows.slice(0, 6)).toEqual([
      ['matched', 'Vik, 2019', 'line 3', 'Vik (2019). Ferries'],
      [
        'missing',
        'Berg, 2018',
        'line 3',
        'Add the work to the references, or correct the citation.',
      ],
      ['year-mismatch', 'Moen (2011)', 'line 3', '2011 → 2012: Moen (2012). Rafts'],
      ['name-mismatch', 'Ødegard, 2015', 'line 4', 'Ødegard → Ødegård: Ødegård (2015). Logs'],
      ['placeholder', '(needs reference)', 'line 4', 'is in the list: Ødegård (2015). Logs'],
      ['never-cited', 'Lien (2001). Canoes', 'line 10', ''],
    ]);
  });

  it('call a citation that has its reference and is written differently a remark', () => {
    const text =
      'So it is (Vik & Moen, 2011). Vik (2011) counted lids.\n\nReferences\n\nVik, B., & Moen, M. (2011). Lids and their absence. Imaginary Press.\n';
    const [, row] = auditRows(auditOf(text).audit);
    expect(row?.kind).toBe('remark');
    expect(row?.suggestions[0]?.text).toBe('Vik → Vik & Moen');
  });
});
