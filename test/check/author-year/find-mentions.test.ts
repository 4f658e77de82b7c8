import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/check/author-year/find-mentions.ts';

/** Mentions as `names year+letter`, in their longest reading. */
const found = (text: string): string[] =>
  findMentions(text).map(({ readings, year, letter }) => {
    const [reading] = readings;
    const others = reading?.hasOthers === true ? ' +' : '';
    return `${reading?.names.join(', ')}${others} ${year}${letter}`;
  });

describe('authors and years in a text', () => {
  it.each([
    ['(Lund, 2017, 2019)', ['lund 2017', 'lund 2019']],
    ['(Lund 2019a, b)', ['lund 2019a', 'lund 2019b']],
    ['Lund (2017; 2019)', ['lund 2017', 'lund 2019']],
    ['Lund (2017, 2019b)', ['lund 2017', 'lund 2019b']],
    ['(Lund, 1905/2002)', ['lund 2002']],
    ['(Lund, n.d.)', ['lund ']],
    ["(D'Arcy & Do, 2015)", ['d arcy, do 2015']],
    ['(Glick‐Schiller, 1995)', ['glick schiller 1995']],
    ['(Smith III, 2019)', ['smith 2019']],
    ['(Berg, Vik, & Moe, 2019)', ['berg, vik, moe 2019']],
    ['(Berg et al 2019)', ['berg + 2019']],
    ['(Foss, 2010; text; Vik, 2011)', ['foss 2010', 'vik 2011']],
  ])('of %s are %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '(2010–2015)',
    '(Table 2, 2019)',
    '(1 January 2009)',
    '2019',
    'in (2019)',
    '(lund, 2019)',
  ])('are not in %s', (text) => {
    expect(findMentions(text).filter(({ isPlain }) => isPlain)).toEqual([]);
    expect(found(text).filter((one) => !one.startsWith('undefined'))).toEqual([]);
  });

  it('of a cluster that is one work take the brackets in', () => {
    const [mention] = findMentions('So (Lund, 2019) it is.');
    expect([mention?.readings[0]?.start, mention?.end]).toEqual([3, 15]);
  });

  it('stand within the text, whatever it is', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      'Lund',
      ' ',
      ',',
      ';',
      '2019',
      'a',
      '&',
      'et al.',
      'de',
      '’s',
      '[',
      '-',
      'n.d.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { readings, end } of findMentions(text)) {
          expect(end).toBeLessThanOrEqual(text.length);
          for (const { start, names } of readings) {
            expect(names.length).toBeGreaterThan(0);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThan(end);
          }
        }
      }),
    );
  });

  it.each(['(', '(Lund, 2019', 'Lund (', 'Lund and '.repeat(3), '(Lund; ', 'van de ', '(2019) '])(
    'are looked for to the end in a long run of %j',
    (piece) => {
      const run = piece.repeat(20_000);
      expect(found(`${run} and so it is, (Vik, 2011)`).at(-1)).toBe('vik 2011');
    },
  );
});
