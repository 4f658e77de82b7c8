import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as cases from './detect/cases.ts';
import { citationsIn, detectIn, sureIn } from './shown.ts';

const groups: readonly (readonly [string, readonly cases.Case[]])[] = [
  ['in brackets', cases.inBrackets],
  ['in running prose', cases.inProse],
  ['with particles, hyphens, short and compound names', cases.names],
  ['of organisations, journals and laws', cases.organisations],
  ['without a year, or with two', cases.years],
  ['in other languages', cases.languages],
  ['with brackets doubled, unclosed and misplaced', cases.brokenBrackets],
];

describe.each(groups)('citations %s', (_, group) => {
  it.each(group.map(([text, ...expected]) => ({ text, expected })))(
    '$text',
    ({ text, expected }) => {
      expect(sureIn(text)).toEqual(expected);
    },
  );
});

describe('what is no citation', () => {
  it.each(cases.noCitations)('%s', (text) => {
    expect(sureIn(text)).toEqual([]);
  });
});

describe('detection', () => {
  it('knows works cited through another work, which need not be listed', () => {
    expect(citationsIn('(Berg, 1990, as cited in Dahl, 2019)')).toEqual([
      '?Berg 1990',
      'Dahl 2019',
    ]);
    expect(citationsIn('Berg (1990, zitiert nach Dahl, 2019)')).toEqual([
      '?Berg 1990 narrative',
      'Dahl 2019',
    ]);
  });

  it('leaves a year alone in brackets to those who know the references', () => {
    expect(detectIn('she said “no” (2017, 644).')).toMatchObject([
      { bare: true, locator: '644', sure: false },
    ]);
  });

  it('takes a title in quotation marks for the author of a work that has none', () => {
    expect(detectIn('It grew (“Rivers of the north,” 2019).')).toMatchObject([
      { authorText: 'Rivers of the north', sure: false },
    ]);
  });

  it('finds names in small letters only where they stand alone', () => {
    expect(citationsIn('(hooks, 1994) and (it was so in, 1994)')).toEqual(['?hooks 1994']);
  });

  it('looks past what a quotation cites, save for where the quotation comes from', () => {
    expect(citationsIn('> It grew (Berg, 2010), said all (Dahl, 2019).', 'markdown')).toEqual([
      '?Berg 2010',
      'Dahl 2019',
    ]);
  });

  it('passes over the reference list', () => {
    const text =
      'It grew (Berg, 2019).\n\nReferences\n\nBerg, K. (2019). Rivers (Dahl, 2018). Oslo.';
    expect(citationsIn(text)).toEqual(['Berg 2019']);
  });

  it('marks exactly the text of each citation', () => {
    const text = 'Yes (see Berg, 2019, p. 3; Dahl et al., 2018). Vik’s (2017) map.';
    expect(detectIn(text).map(({ at }) => text.slice(at.start, at.end))).toEqual([
      'Berg, 2019, p. 3',
      'Dahl et al., 2018',
      'Vik’s (2017)',
    ]);
  });

  it('gives citations in order, inside the text, for any text', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      ';',
      ',',
      ' ',
      'Berg',
      'and',
      '&',
      '2019',
      'a',
      'et al.',
      'p. 3',
      '.',
      '“',
      '”',
      '’s',
      'n.d.',
      '–',
      '\n',
      '\n\n',
      'of',
      'Ø',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { at, locator, authorText } of detectIn(text)) {
          expect(at.start).toBeGreaterThanOrEqual(before);
          expect(at.end).toBeGreaterThan(at.start);
          expect(at.end).toBeLessThanOrEqual(text.length);
          expect(`${authorText}${locator ?? ''}`.length).toBeLessThanOrEqual(text.length);
          before = at.start;
        }
      }),
    );
  });
});
