import { describe, expect, it } from 'vitest';
import { checkTexts, findingsOf, marked } from '../check-texts.ts';
import { regulationRow } from '../data/rows.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-data';
const path = 'content/data/regulation.yaml';

/** The finding on a row with these changes: what it marks, and what it says. */
function faultOf(changes: Record<string, string | null>): { marks: string; says: string } {
  const texts = { [path]: regulationRow(changes) };
  const [finding, ...others] = findingsOf(rule, texts);
  expect(others).toEqual([]);
  return {
    marks: finding ? marked(finding, texts) : '',
    says: finding ? `${finding.line}:${finding.column} ${finding.message}` : 'nothing',
  };
}

describe(rule, () => {
  testPageExamples(rule);

  it('proposes the code of a country that is written out, in small letters or a little wrong', () => {
    expect(faultOf({ country: 'Norway' }).says).toContain('2:3 "country" is "Norway"');
    expect(faultOf({ country: 'Norway' }).says).toContain('Did you mean NO (Norway)?');
    expect(faultOf({ country: 'no' }).says).toContain('Did you mean NO (Norway)?');
    expect(faultOf({ country: 'XQZ' }).says).not.toContain('Did you mean');
  });

  it('sees that code and name are of two countries', () => {
    const { marks, says } = faultOf({ name: 'Sweden' });
    expect(marks).toBe('name');
    expect(says).toContain('NO is Norway, and the row says "Sweden"');
  });

  it('proposes a field and a value that may have been meant', () => {
    expect(faultOf({ penalti: 'none' }).says).toContain('Did you mean "penalty"?');
    expect(faultOf({ buying: 'prohibitted' }).says).toContain('Did you mean prohibited?');
    expect(faultOf({ model: 'Purchase-Ban' }).says).toContain('Did you mean purchase-ban?');
  });

  it('asks for a year of four digits, or the open statement that there is none', () => {
    expect(faultOf({ year: '99' }).says).toContain('must be a year of four digits or not-said');
    expect(faultOf({ year: null }).says).toContain('Write not-said when the source gives none');
  });

  it('takes the year of the check for the present one', () => {
    const texts = { [path]: regulationRow({ year: '2031' }) };
    const found = (today: string) =>
      checkTexts(texts, { today }).findings.filter((finding) => finding.rule === rule);
    expect(found('2030-12-31')).toHaveLength(1);
    expect(found('2031-01-01')).toEqual([]);
  });

  it('sees a year to come in a row with other faults, too', () => {
    const texts = { [path]: regulationRow({ year: '2031', buying: 'prohibitted' }) };
    const { findings } = checkTexts(texts, { today: '2030-01-01' });
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => marked(finding, texts))).toEqual(['buying', 'year']);
    expect(found[1]?.message).toContain('"year" is 2031, and that year has not come yet');
  });

  it('says which file to use when the ending is another', () => {
    const texts = { 'content/data/regulation.yml': regulationRow() };
    expect(findingsOf(rule, { ...texts })).toEqual([]);
    expect(findingsOf(rule, { 'content/data/regulatoin.yaml': 'a: 1' })[0]?.message).toContain(
      'regulation.yaml',
    );
  });

  it('proposes the row that a contradiction may mean', () => {
    expect(faultOf({ contradicts: '[no-purchase-bam]' }).says).toContain(
      'Did you mean no-purchase-ban?',
    );
  });
});
