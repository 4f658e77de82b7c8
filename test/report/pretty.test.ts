import { describe, expect, it } from 'vitest';
import { renderPretty } from '../../src/report/pretty.ts';
import { finding, result } from './findings.ts';

const text = 'Ferries [@vik2016] are slow.\nSo are barges.\n';
const texts = new Map([['content/en/a.md', text]]);
const plain = { texts, colour: false };

describe('findings for people', () => {
  it('stand under their file, with place, message, rule, excerpt and proposal', () => {
    const one = finding({
      suggestions: [{ key: 'vik2017', message: 'Did you mean @vik2017?' }],
      related: [{ file: 'b.bib', line: 3, column: 1, message: 'The entry is here.' }],
    });
    expect(renderPretty(result(one), plain)).toBe(
      `content/en/a.md
  1:10 error @vik2016 is not in the bibliography. no-undefined-citation
    1 | Ferries [@vik2016] are slow.
      |          ^^^^^^^^
    Did you mean @vik2017?
    b.bib:3:1 The entry is here.

`,
    );
  });

  it('name each file once', () => {
    const shown = renderPretty(result(finding(), finding({ line: 2 })), plain);
    expect(shown.split('content/en/a.md')).toHaveLength(2);
  });

  it('leave out what is waived, and say nothing at all when nothing is left', () => {
    const waived = finding({ waived: true, waiver: 'Out of print.' });
    expect(renderPretty(result(waived), plain)).toBe('');
    expect(renderPretty(result(), plain)).toBe('');
  });

  it('do without an excerpt for a finding that stands in no file', () => {
    const shown = renderPretty(result(finding({ file: '', rule: 'internal-error' })), plain);
    expect(shown).toContain('(kildekart itself)\n  1:10 error');
    expect(shown).not.toContain('|');
  });

  it('are coloured only when asked, and colours are the only difference', () => {
    const coloured = renderPretty(result(finding()), { texts, colour: true });
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    const bare = coloured.replace(/\u001b\[\d+m/g, '');
    expect(bare).toBe(renderPretty(result(finding()), plain));
  });

  it('never pass a control character of the input to the terminal', () => {
    const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202etxt\r\b';
    const one = finding({
      file: `${evil}.md`,
      message: `Message ${evil}`,
      suggestions: [{ key: evil, message: `Did you mean ${evil}?` }],
      related: [{ file: evil, line: 1, column: 1, message: evil }],
      span: { start: 0, end: 5 },
    });
    const shown = renderPretty(result(one), {
      texts: new Map([[`${evil}.md`, `${evil} in the text`]]),
      colour: false,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(shown).toContain('owned');
  });
});
