import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/check/project.ts';
import { runCheck } from '../../../src/check/run.ts';
import { decodeBib } from '../../../src/text/decode.ts';
import { book, checkTexts, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-parse-error';

describe(rule, () => {
  testPageExamples(rule);

  it('loses one entry at most to a missing brace, and says where', () => {
    const broken = '@book{vik2016,\n  title = {Ferries,\n  date = {2016},\n}\n\n';
    const { findings, summary } = checkTexts({
      'bibliography/a.bib': `${book('berg2015')}${broken}${book('lund2019')}`,
      'content/a.md': '[@berg2015; @lund2019]',
    });
    const parse = findings.filter((finding) => finding.rule === rule);
    expect(parse.length).toBeGreaterThan(0);
    expect(parse.every(({ file }) => file === 'bibliography/a.bib')).toBe(true);
    expect(parse[0]?.line).toBeGreaterThanOrEqual(7);
    expect(parse[0]?.line).toBeLessThanOrEqual(10);
    expect(findings.filter((finding) => finding.rule === 'no-undefined-citation')).toEqual([]);
    expect(summary.entries).toBe(3);
  });

  it('says that a file is not UTF-8, at the first letter that shows it', () => {
    const bytes = Uint8Array.from(book('berg2015', '  note = {Tørr},\n'), (c) => c.charCodeAt(0));
    const { text, problem } = decodeBib(bytes);
    const project = createProject({
      bibliography: [{ path: 'a.bib', text, ...(problem && { problem }) }],
    });
    const [finding] = runCheck(project).findings.filter((one) => one.rule === rule);
    expect(finding).toMatchObject({ file: 'a.bib', line: 6, column: 12, severity: 'warning' });
    expect(finding?.message).toContain('UTF-8');
  });

  it('is an error where the site would show wrong letters, or others see nothing', () => {
    const latin = decodeBib(Uint8Array.from('Tørr.', (c) => c.charCodeAt(0)));
    const wide = decodeBib(new Uint8Array([0xff, 0xfe, 0x40, 0, 0x61, 0]));
    const project = createProject({
      bibliography: [{ path: 'a.bib', ...wide }],
      content: [{ path: 'a.md', ...latin }],
    });
    const found = runCheck(project).findings.filter((one) => one.rule === rule);
    expect(found.map(({ file, severity }) => [file, severity])).toEqual([
      ['a.bib', 'error'],
      ['a.md', 'error'],
    ]);
  });

  it('reports what cannot be read in the ledger, the waivers and the site description', () => {
    const found = findingsOf(rule, {
      'bibliography/ledger.yaml': 'records:\n  - key: [unclosed\n',
      'bibliography/waivers.yaml': '- rule: no-duplicate-key\n  key: a\n  reasons: typo\n',
      'content/site.yaml': 'title: 3\n',
      'content/a.md': 'Text.\n',
    });
    const files = new Set(found.map(({ file }) => file));
    expect([...files].sort()).toEqual([
      'bibliography/ledger.yaml',
      'bibliography/waivers.yaml',
      'content/site.yaml',
    ]);
    const typo = found.find(({ file }) => file.endsWith('waivers.yaml'));
    expect(typo).toMatchObject({ line: 3, column: 3 });
    expect(typo?.message).toContain('"reasons"');
  });
});
