import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBib } from '../../src/bib/parse.ts';
import { printBib } from '../../src/bib/print.ts';

const print = (text: string): string => printBib(parseBib(text, 'test.bib'));

test('a file is printed as it was, comments, order and spacing included', () => {
  const text = '\ufeffnotes\r\n\r\n@ARTICLE { a ,\r\n\tt   = "x"#y , } % end\r\n@comment{c}\n\n';
  expect(print(text)).toBe(text);
});

test('any text is printed as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => print(text) === text));
});

test('broken entries are printed as they were', () => {
  const piece = fc.constantFrom(
    '@misc{',
    'a,',
    't = {',
    'x',
    '}',
    '"',
    '\n',
    '@string{b=',
    '#',
    ')',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (source) => print(source) === source),
    { numRuns: 2000 },
  );
});
