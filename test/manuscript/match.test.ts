import { describe, expect, it } from 'vitest';
import { auditText, verdictsOn } from './library.ts';
import * as cases from './match/cases.ts';
import { bib } from './match/library.bib.ts';

describe.each([
  ['has its reference', cases.matched],
  ['names authors otherwise than the reference', cases.nameMismatches],
  ['has another year than the reference', cases.yearMismatches],
  ['is judged with care', cases.careful],
  ['leads nowhere', cases.missing],
] as const)('a citation that %s', (_, group) => {
  it.each(group.map(([text, verdict]) => ({ text, verdict })))('$text', ({ text, verdict }) => {
    expect(verdictsOn(text, bib).at(text.startsWith('(Castañeda, 2031') ? 0 : -1)).toBe(verdict);
  });
});

describe('the whole manuscript', () => {
  it('settles which letter means which work by title, as styles do', () => {
    expect(verdictsOn('(Berg, 2013a) and (Berg, 2013b)', bib)).toEqual([
      'matched berg2013a',
      'matched berg2013b',
    ]);
  });

  it('tells more letters than works, and accuses neither', () => {
    const { citations } = auditText('(Smith, 2019a) and (Smith, 2019b)', bib);
    expect(citations.map(({ status }) => status)).toEqual(['ambiguous', 'ambiguous']);
    expect(citations[0]?.candidates[0]?.differences).toEqual([
      '2019a and 2019b are cited, and there is one such work',
    ]);
  });

  it('takes another year for another work where the reference is cited well', () => {
    expect(verdictsOn('(Smith, 2019) and (Smith, 2020)', bib)).toEqual([
      'matched smith2019',
      'missing',
    ]);
  });

  it('cannot tell a wrong co-author from another work where the reference is cited well', () => {
    expect(verdictsOn('(Able, Baker & Cook, 2017) and (Able, Baker & Moss, 2017)', bib)).toEqual([
      'matched able2017',
      'ambiguous able2017 (Moss → Cook) (cited elsewhere as listed, so this may be another work)',
    ]);
  });

  it('knows a short name that somebody else in the list bears, and does not call it misspelt', () => {
    expect(verdictsOn('(Wong, 2012)', bib)).toEqual(['missing']);
    expect(verdictsOn('(Wnag, 2012)', bib)).toEqual(['name-mismatch wang2012 (Wnag → Wang)']);
  });

  it('gives each reference of a near year to one citation', () => {
    expect(
      verdictsOn('(Muller, 2012) and (Müller, 2009) and (Müller, 2011)', bib).filter((one) =>
        one.startsWith('year'),
      ),
    ).toHaveLength(1);
  });

  it('drops what may be no citation when no reference fits', () => {
    expect(verdictsOn('(Oslo, 2019) and the Palermo Protocol (2000)', bib)).toEqual([]);
  });

  it('calls a letter off unclear where the other name is cited as listed, and a slip where it is not', () => {
    expect(verdictsOn('(Smith, 2019) and (Smyth, 2019)', bib)[1]).toMatch(/^ambiguous smith2019/);
    expect(verdictsOn('(Smyth, 2019)', bib)[0]).toMatch(/^name-mismatch smith2019/);
  });

  it('hints at works of the same author for what leads nowhere', () => {
    const [citation] = auditText('(Smith, 1999)', bib).citations;
    expect(citation?.candidates).toMatchObject([
      { key: 'smith2019', differences: ['1999 → 2019'] },
    ]);
  });

  it('counts how often each reference is cited, and names those nobody cites', () => {
    const { references, uncited } = auditText('(Smith, 2019; Smith, 2019; Li, 2011)', bib);
    const cited = (key: string) => references.find((one) => one.key === key)?.cited;
    expect([cited('smith2019'), cited('li2011'), cited('li2011h'), cited('moe')]).toEqual([
      2, 1, 1, 0,
    ]);
    expect(uncited).toContain('moe');
    expect(uncited).not.toContain('li2011h');
  });
});
