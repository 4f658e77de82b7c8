import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePages } from '../../../src/check/page-ranges.ts';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-pages';
const path = 'bibliography/references.bib';
const texts = (pages: string, type = 'article') => ({
  [path]: `@${type}{k, title = {T}, pages = {${pages}}}`,
});
const found = (pages: string, type?: string) => findingsOf(rule, texts(pages, type));

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    '542--557',
    '542-557',
    '542–557',
    '542 -- 557',
    '542{\\textendash}557',
    '123–35',
    '123--5',
    '1021--34',
    '12-5',
    '7-3',
    '12-1--12-8',
    '043512-1',
    'S12--S15',
    'e1--e10',
    'xi--xv',
    'ix--12',
    '7, 41, 73--97',
    '43+',
    '17ff.',
    'e1002740',
    '1477370820941406',
    '123--123',
    '1:1--1:20',
    'A12--B3',
    'B12--13',
    'xx',
    '319',
    '\\pno~12--5',
  ])('lets %s be', (pages) => {
    expect(found(pages)).toEqual([]);
  });

  it.each([
    ['557--542', '557--542'],
    ['557-542', '557-542'],
    ['1021--987', '1021--987'],
    ['128--15', '128--15'],
    ['S15--S12', 'S15--S12'],
    ['xv--xi', 'xv--xi'],
    ['7, 97--73, 101', '97--73'],
    ['123--', '123--'],
    ['123-', '123-'],
    ['--45', '--45'],
    ['123---130', '123---130'],
    ['123—130', '123—130'],
    ['123−130', '123−130'],
    ['123 to 130', '123 to 130'],
    ['pp. 123--130', 'pp. 123--130'],
    ['p.22', 'p.22'],
    ['S. 12--15', 'S. 12--15'],
    ['184 p.', '184 p.'],
    ['xii, 184 Seiten', 'xii, 184 Seiten'],
    ['NA--NA', 'NA--NA'],
    ['0--0', '0--0'],
    ['??--??', '??--??'],
    ['in press', 'in press'],
  ])('finds the fault of %s in %s', (pages, piece) => {
    const all = found(pages);
    expect(all.map((one) => marked(one, texts(pages)))).toEqual([piece]);
    expect(all[0]?.severity).toBe('warning');
  });

  it('remarks on page 1 alone where a work is part of another', () => {
    expect(found('1').map((one) => one.severity)).toEqual(['info']);
    expect(found('1', 'legislation')).toEqual([]);
  });

  it('finds every range whose ends were swapped, and none that was not', () => {
    const page = fc.integer({ min: 31, max: 99_999 });
    fc.assert(
      fc.property(page, fc.integer({ min: 1, max: 30 }), (first, length) => {
        const last = first + length;
        expect(judgePages(`${first}--${last}`)).toEqual([]);
        // With fewer digits the smaller number may be a shortened end: 102–98 for 102–198.
        if (String(first).length < String(last).length) return;
        expect(judgePages(`${last}--${first}`)).toMatchObject([{ fault: 'reversed' }]);
      }),
    );
  });

  it('takes any text without complaint, and in no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of judgePages(text)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
    expect(judgePages(`1${' '.repeat(100_000)}x`)).toEqual([]);
  });
});
