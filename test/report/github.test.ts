import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../src/report/github.ts';
import { finding, result } from './findings.ts';

const bare = { texts: new Map<string, string>(), colour: false };
const decoded = (text: string) =>
  text.replace(/%(?:3A|2C|0D|0A|25)/g, (sign) => decodeURIComponent(sign));

describe('findings as workflow commands', () => {
  it('name file, line, columns, rule and message, one command a line', () => {
    expect(
      renderGithub(
        result(finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })),
        bare,
      ),
    ).toBe(
      ['error', 'warning', 'notice']
        .map(
          (command) =>
            `::${command} file=content/en/a.md,line=1,col=10,endColumn=18,title=kildekart no-undefined-citation::@vik2016 is not in the bibliography.\n`,
        )
        .join(''),
    );
  });

  it('leave columns out when the place spans lines, since GitHub drops them', () => {
    expect(renderGithub(result(finding({ endLine: 3 })), bare)).toContain(
      'line=1,endLine=3,title=',
    );
  });

  it('escape what would end a property or the command', () => {
    const file = 'a,b:c%2C.md';
    const message = '100 % [@a, b]: one\r\ntwo\n::error::three';
    const shown = renderGithub(result(finding({ file, message })), bare);
    expect(shown).toContain('file=a%2Cb%3Ac%252C.md,line=');
    expect(shown).toContain('::100 %25 [@a, b]: one%0D%0Atwo%0A::error::three\n');
    expect(shown.trimEnd()).not.toContain('\n');
  });

  it('add proposals, leave out what is waived, and show control characters', () => {
    const suggestions = [{ key: 'vik2017', message: 'Did you mean @vik2017?' }];
    const shown = renderGithub(
      result(
        finding({ suggestions, message: 'Odd \u001b[2J.' }),
        finding({ waived: true, waiver: 'Yes.' }),
      ),
      bare,
    );
    expect(shown).toMatch(/::Odd ␛\[2J\. Did you mean @vik2017\?\n$/);
    expect(shown.match(/^::/gm)).toHaveLength(1);
  });

  it('start from the current folder, and do without a place when there is none', () => {
    expect(renderGithub(result(finding()), { ...bare, base: 'review/' })).toContain(
      'file=review/content/en/a.md,',
    );
    expect(renderGithub(result(finding({ file: '' })), bare)).toMatch(
      /^::error title=kildekart no-/,
    );
  });

  it('are read back as they were meant, whatever stands in the files', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', '2', '5', 'C', ',', ':', '=', ' ', 'a', '\n', '\r'),
    });
    fc.assert(
      fc.property(text, text, (file, message) => {
        const shown = renderGithub(result(finding({ file: `a${file}`, message })), bare);
        const parts = /^::error file=([^,:\r\n]*),line=1,[^:]*::([^\r\n]*)\n$/.exec(shown);
        expect(decoded(parts?.[1] ?? '')).toBe(`a${file}`);
        expect(decoded(parts?.[2] ?? '')).toBe(message);
      }),
    );
  });
});
