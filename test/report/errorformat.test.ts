import { describe, expect, it } from 'vitest';
import { renderErrorformat } from '../../src/report/errorformat.ts';
import { finding, result } from './findings.ts';

const bare = { texts: new Map<string, string>(), colour: false };

describe('findings for editors', () => {
  it('are one line each: file, line, column, severity, message, rule', () => {
    const suggestions = [{ key: 'vik2017', message: 'Did you mean @vik2017?' }];
    expect(
      renderErrorformat(
        result(finding({ suggestions }), finding({ severity: 'info', line: 4 })),
        bare,
      ),
    ).toBe(
      `content/en/a.md:1:10: error: @vik2016 is not in the bibliography. Did you mean @vik2017? [no-undefined-citation]
content/en/a.md:4:10: info: @vik2016 is not in the bibliography. [no-undefined-citation]
`,
    );
  });

  it('stay one line when the message has several, and steer no terminal', () => {
    const shown = renderErrorformat(result(finding({ message: 'a\nb\r\u001b[2Jc' })), bare);
    expect(shown).toBe('content/en/a.md:1:10: error: a␊b␍␛[2Jc [no-undefined-citation]\n');
  });

  it('leave out what is waived', () => {
    expect(renderErrorformat(result(finding({ waived: true, waiver: 'Yes.' })), bare)).toBe('');
  });

  it('name files as the current folder sees them', () => {
    const from = (file: string) =>
      renderErrorformat(result(finding({ file })), { ...bare, base: '../review' }).split(
        ':1:10',
      )[0];
    expect(from('content/a.md')).toBe('../review/content/a.md');
    expect(from('/data/a.md')).toBe('/data/a.md');
    expect(from('')).toBe('kildekart');
  });
});
