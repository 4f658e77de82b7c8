import { describe, expect, it } from 'vitest';
import { book, checkTexts, findingsOf, marked } from '../check-texts.ts';
import { regulationRow } from '../data/rows.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'require-data-source';
const path = 'content/data/regulation.yaml';

describe(rule, () => {
  testPageExamples(rule);

  it('points at the first line of the row, and names the row', () => {
    const texts = { [path]: `${regulationRow()}${regulationRow({ id: 'b', cites: null })}` };
    const [finding, ...others] = findingsOf(rule, texts);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ file: path, line: 15, column: 3 });
    expect(finding?.message).toContain('"b" has no source');
  });

  it('points at the words that are no citation', () => {
    const texts = { [path]: regulationRow({ cites: '"Berg, 2015"' }) };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('"Berg, 2015"');
  });

  it('asks for a source of a row that has other faults, too', () => {
    const texts = { [path]: regulationRow({ country: 'XX', cites: null }) };
    expect(findingsOf(rule, texts)).toHaveLength(1);
  });

  it('counts a source of a row as a use of the work', () => {
    const texts = { [path]: regulationRow(), 'bibliography/references.bib': book('berg2015') };
    const rules = checkTexts(texts).findings.map((finding) => finding.rule);
    expect(rules).not.toContain('no-unused-reference');
    expect(rules).not.toContain('no-undefined-citation');
  });
});
