import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { finding, result } from './findings.ts';

describe('findings for programs', () => {
  it('have exactly the fields of the contract', () => {
    const one = finding({
      suggestions: [{ key: 'vik2017', message: 'Did you mean @vik2017?' }],
      related: [{ file: 'b.bib', line: 3, column: 1, message: 'The entry is here.' }],
    });
    expect(JSON.parse(renderJson(result(one)))).toEqual({
      version: 1,
      summary: {
        errors: 1,
        warnings: 0,
        infos: 0,
        waived: 0,
        entries: 2,
        citations: 1,
        files: 2,
      },
      findings: [
        {
          rule: 'no-undefined-citation',
          severity: 'error',
          message: '@vik2016 is not in the bibliography.',
          file: 'content/en/a.md',
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
          key: 'vik2016',
          waived: false,
          waiver: null,
          suggestions: [{ message: 'Did you mean @vik2017?', key: 'vik2017' }],
          related: [{ file: 'b.bib', line: 3, column: 1, message: 'The entry is here.' }],
          fixable: false,
          docs: '/integrity/rules/no-undefined-citation/',
        },
      ],
    });
  });

  it('keep what is waived, with its reason', () => {
    const { findings } = JSON.parse(
      renderJson(result(finding({ waived: true, waiver: 'Out of print.' }))),
    );
    expect(findings).toMatchObject([{ waived: true, waiver: 'Out of print.' }]);
  });

  it('end in a newline and survive odd characters', () => {
    const shown = renderJson(result(finding({ message: 'a\u0000\ud800"\\' })));
    expect(shown.endsWith('}\n')).toBe(true);
    expect(JSON.parse(shown).findings[0].message).toBe('a\u0000\ud800"\\');
  });
});
