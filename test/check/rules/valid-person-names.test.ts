import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-person-names';
const path = 'bibliography/references.bib';
const found = (...lists: string[]) => {
  const entries = lists.map((names, at) => `@book{k${at}, author = {${names}}}`);
  const texts = { [path]: entries.join('\n') };
  return findingsOf(rule, texts).map((finding) => `${finding.severity} ${marked(finding, texts)}`);
};

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['Lund, K. et al.', 'error et al.'],
    ['Lund, K. and {et al.}', 'error et al.'],
    ['Lund, K. and ET. AL', 'error ET. AL'],
    ['Lund, K. m.fl.', 'error m.fl.'],
    ['Lund, K. and ... and Berg, N.', 'warning ...'],
    ['Lund, K., … Berg, N.', 'warning …'],
    ['Lund, K. (Ed.)', 'warning (Ed.)'],
    ['Lund, K.; Berg, N.', 'warning ;'],
    ['Lund, K. \\& Berg, N.', 'warning \\&'],
    ['Lund, K., Berg, N., Vik, O.', 'error Lund, K., Berg, N., Vik, O.'],
    ['Harbour Office of Norway', 'warning Harbour Office of Norway'],
    ['Berg, N. and University of Oslo', 'warning University of Oslo'],
    ['Ministry of Ports and Ships', 'warning Ministry of Ports'],
    ['{Lund, K.}', 'warning {Lund, K.}'],
    ['Lund, Kari2', 'warning 2'],
    ['Lund, K. and', 'warning and'],
    ['Lund, K. and and Berg, N.', 'warning and'],
    ['and Lund, K.', 'warning and'],
    ['LUND, KARI and BERG, N.', 'warning LUND, KARI'],
  ])('finds what is wrong in %s', (names, expected) => {
    expect(found(names)).toEqual([expected]);
  });

  it.each([
    'Lund, Kari and Nils Berg and others',
    '{Ministry of Ports and Ships} and {3M} and {LUND OFFICE}',
    'van den Oord, Jan and Haas, Hein de and {de Haas}, Hein',
    "D'Arcy, K. and O’Neil, M. and Smith, III, John and King, 3rd, Martin",
    'Li, W. and NG, A. and Do, K. and UNESCO and user42',
    'Service, Robert W. and Press, Frank and Frank Press and Board, Kathryn',
    'U. A. Fanthorpe and Fanthorpe, U. A. and Fl., M.',
    'M{\\"u}ller, J. and {\\AE}r{\\o}, K. and {\\O}ster, \\O.',
    'family=Berg, given=Nils, prefix=van, useprefix=true',
    '王, 小明 and Толстой, Лев',
    'Berg, Jr., N. and Anderson, Alexander',
    'Barnes &amp; Noble',
    '',
  ])('says nothing of %s', (names) => {
    expect(found(names)).toEqual([]);
  });

  it('remarks on a family and a given name that changed places', () => {
    expect(found('Heike, Gerger')).toEqual(['info Heike, Gerger']);
    expect(found('Lund, Torunn', 'Lund, Torunn', 'Torunn, Lund')).toEqual(['info Torunn, Lund']);
    expect(found('Li, Wei', 'Li, Jing', 'Wei, Li')).toEqual([]);
    expect(found('Heike, Gerger', 'Heike, Anton')).toEqual([]);
  });

  it('reads all fields of names', () => {
    const text = '@book{a, editor = {Lund, K. et al.}, translator = {A; B}, publisher = {A; B}}';
    expect(findingsOf(rule, { [path]: text }).map(({ field }) => field)).toEqual([
      'editor',
      'translator',
    ]);
  });
});
