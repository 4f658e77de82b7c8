import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../src/report/junit.ts';
import { finding, result } from './findings.ts';

const texts = new Map([
  ['content/en/a.md', ''],
  ['refs.bib', ''],
]);
const bare = { texts: new Map<string, string>(), colour: false };

describe('findings as test results', () => {
  it('are cases of their file: errors fail, the rest passes, the waived is skipped', () => {
    const shown = renderJunit(
      result(
        finding({ suggestions: [{ key: 'vik2017', message: 'Did you mean @vik2017?' }] }),
        finding({
          severity: 'warning',
          rule: 'no-placeholder',
          message: 'A remark.',
          related: [{ file: 'refs.bib', line: 3, column: 1, message: 'The entry is here.' }],
        }),
        finding({ waived: true, waiver: 'Out of print.' }),
      ),
      { texts, colour: false, base: 'x' },
    );
    expect(shown).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="kildekart" tests="4" failures="1" errors="0" skipped="1">
  <testsuite name="x/content/en/a.md" tests="3" failures="1" errors="0" skipped="1">
    <testcase name="no-undefined-citation (1:10)" classname="x/content/en/a.md" file="x/content/en/a.md" line="1"><failure message="@vik2016 is not in the bibliography. Did you mean @vik2017?" type="no-undefined-citation">x/content/en/a.md:1:10 error: @vik2016 is not in the bibliography. Did you mean @vik2017?</failure></testcase>
    <testcase name="no-placeholder (1:10)" classname="x/content/en/a.md" file="x/content/en/a.md" line="1"><system-out>x/content/en/a.md:1:10 warning: A remark.
x/refs.bib:3:1 The entry is here.</system-out></testcase>
    <testcase name="no-undefined-citation (1:10)" classname="x/content/en/a.md" file="x/content/en/a.md" line="1"><skipped message="Out of print."/></testcase>
  </testsuite>
  <testsuite name="x/refs.bib" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="x/refs.bib"/>
  </testsuite>
</testsuites>
`);
  });

  it('count a rule that failed as an error', () => {
    const shown = renderJunit(
      result(finding({ file: '', rule: 'internal-error', message: 'The rule failed.' })),
      bare,
    );
    expect(shown).toContain(
      '<testsuites name="kildekart" tests="1" failures="0" errors="1" skipped="0">',
    );
    expect(shown).toContain('<error message="The rule failed." type="internal-error">');
  });

  it('escape markup, keep line breaks of attributes, and drop control characters', () => {
    const message = `"a" <b> & 'c'\n\td]]>\u0000\u001b[2J\u0085\ud800\ufffe.`;
    const shown = renderJunit(result(finding({ message })), bare);
    expect(shown).toContain(
      'message="&quot;a&quot; &lt;b&gt; &amp; &apos;c&apos;&#10;&#9;d]]&gt;[2J."',
    );
    expect(shown).toContain(`error: "a" &lt;b&gt; &amp; 'c'\n\td]]&gt;[2J.</failure>`);
  });

  it('hold only characters that XML allows, and as many marks as elements need', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (file, message) => {
        const shown = renderJunit(result(finding({ file: `a${file}`, message })), bare);
        expect(shown).not.toMatch(
          /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,
        );
        expect(shown.match(/</g)).toHaveLength(9);
        expect(shown).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#9|#10|#13);)/);
      }),
    );
  });
});
