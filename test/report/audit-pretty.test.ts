import { describe, expect, it } from 'vitest';
import type { Audit, AuditedCitation } from '../../src/manuscript/audit-types.ts';
import { renderAuditPretty } from '../../src/report/audit-pretty.ts';
import { emptyAudit } from './audits.ts';

const text = 'Ferries are slow (Vik, 2019).\nSo are barges (Berg, 2018).\n';

const citation = (more: Partial<AuditedCitation>): AuditedCitation => ({
  start: 18,
  end: 27,
  line: 1,
  column: 19,
  page: null,
  pageLine: null,
  text: 'Vik, 2019',
  form: 'parenthetical',
  authors: ['Vik'],
  etAl: false,
  year: '2019',
  locator: null,
  status: 'matched',
  keys: ['vik2019'],
  candidates: [{ key: 'vik2019', score: 1, differences: [] }],
  ...more,
});

const audit = (more: Partial<Audit>): Audit => ({ ...emptyAudit, ...more });

const shown = (more: Partial<Audit>, colour = false): string =>
  renderAuditPretty(audit(more), { path: 'ferries.txt', text, colour, width: 80 });

describe('an audit for people', () => {
  it('shows what is wrong with its place, an excerpt and what may be meant', () => {
    const missing = citation({
      start: 45,
      end: 55,
      line: 2,
      column: 16,
      text: 'Berg, 2018',
      status: 'missing',
      keys: [],
      candidates: [{ key: 'berg2017', score: 0.4, differences: ['2018 → 2017'] }],
    });
    expect(shown({ citations: [citation({}), missing] })).toBe(`ferries.txt
  2:16 missing Berg, 2018 leads nowhere
    2 | So are barges (Berg, 2018).
      |                ^^^^^^^^^^
    Near by is berg2017: 2018 → 2017
`);
  });

  it('lists remarks on citations that have their reference', () => {
    const loose = citation({
      candidates: [{ key: 'vik2019', score: 1, differences: ['Vik → Vik & Moe'] }],
    });
    expect(shown({ citations: [loose] })).toContain(
      'Matched, but written differently\n  1:19 Vik, 2019 vik2019: Vik → Vik & Moe',
    );
  });

  it('lists references nobody cites with their line, and sources named without a year', () => {
    const references = [
      { key: 'moe2001', line: 7, cited: 0, work: 'Moe (2001)' },
      { key: 'vik2019', line: 3, cited: 2, work: 'Vik (2019)' },
    ];
    const mentions = [
      { start: 0, end: 3, line: 1, page: null, pageLine: null, text: 'KOM', keys: ['kom2017'] },
    ];
    expect(shown({ references, uncited: ['moe2001'], mentions })).toBe(
      '\nNever cited\n  moe2001 line 7\n\nNamed without a year\n  1 KOM kom2017\n',
    );
  });

  it('begins with what kept it from judging', () => {
    const notices = [
      {
        code: 'no-citations',
        message: 'No author–year citations were found.',
        span: { start: 0, end: 0 },
      },
    ];
    expect(shown({ notices })).toBe('notice No author–year citations were found.\n\n');
  });

  it('is silent when all is well', () => {
    expect(shown({ citations: [citation({})] })).toBe('');
  });

  it('never sends control characters from the text to the terminal', () => {
    const odd = citation({ text: 'Vi\u001b[31mk, 2019', status: 'placeholder' });
    expect(shown({ citations: [odd] })).not.toContain('\u001b');
    expect(shown({ citations: [odd] }, true)).toContain('\u001b[31mplaceholder');
  });
});
