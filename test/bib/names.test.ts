import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNames } from '../../src/bib/names.ts';

describe('parseNames', () => {
  test.each([
    ['Smith, John', [{ family: 'Smith', given: 'John' }]],
    ['John Smith', [{ family: 'Smith', given: 'John' }]],
    ['Smith, III, John', [{ family: 'Smith', suffix: 'III', given: 'John' }]],
    ['{World Health Organization}', [{ literal: 'World Health Organization' }]],
    ['{{WHO}}', [{ literal: 'WHO' }]],
    [
      '{Health and Safety Executive} and Li, Wu',
      [{ literal: 'Health and Safety Executive' }, { family: 'Li', given: 'Wu' }],
    ],
    ['{UN, Population Division}', [{ literal: 'UN, Population Division' }]],
    ['Smith, John and others', [{ family: 'Smith', given: 'John' }, { literal: 'others' }]],
    ['de Haas, Hein', [{ family: 'Haas', given: 'Hein', 'non-dropping-particle': 'de' }]],
    ['Hein de Haas', [{ family: 'Haas', given: 'Hein', 'non-dropping-particle': 'de' }]],
    [
      'van Nederveen Meerkerk, Elise',
      [{ family: 'Nederveen Meerkerk', given: 'Elise', 'non-dropping-particle': 'van' }],
    ],
    ['{de Vries}, Jan', [{ family: 'de Vries', given: 'Jan' }]],
    ['Mies van der Rohe, Ludwig', [{ family: 'Mies van der Rohe', given: 'Ludwig' }]],
    ['al-Hakim, Tawfiq', [{ family: 'Hakim', given: 'Tawfiq', 'non-dropping-particle': 'al-' }]],
    ["D'Arcy, K.", [{ family: "D'Arcy", given: 'K.' }]],
    ['Skilbrei, May-Len', [{ family: 'Skilbrei', given: 'May-Len' }]],
    ['Ruiz-Burga, Elisa', [{ family: 'Ruiz-Burga', given: 'Elisa' }]],
    ['{\\O}stby, Bj{\\o}rn', [{ family: 'Østby', given: 'Bjørn' }]],
    ['\\textsc{Smith}, John', [{ family: 'Smith', given: 'John' }]],
    ['Aristotle', [{ family: 'Aristotle' }]],
    [
      'family=Berg, given=Anna, prefix=van den',
      [{ family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van den' }],
    ],
    ['A, B, C, D', [{ literal: 'A, B, C, D' }]],
    ['Smith, John and and', [{ family: 'Smith', given: 'John' }]],
    ['', []],
    ['and', []],
  ])('%s', (written, names) => {
    expect(parseNames(written)).toEqual(names);
  });

  test('a list that is nothing but “others” names someone called so', () => {
    expect(parseNames('others')).toEqual([{ family: 'others' }]);
  });

  test('gives each name something to show, whatever is written', () => {
    const piece = fc.constantFrom(
      'Smith',
      ',',
      ' ',
      ' and ',
      '{',
      '}',
      '-',
      '=',
      'de',
      "\\'",
      '$',
      '~',
      'é',
      '.',
    );
    const list = fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(list, (value) => {
        for (const { family, literal } of parseNames(value)) expect(family || literal).toBeTruthy();
      }),
      { numRuns: 1000 },
    );
  });
});
