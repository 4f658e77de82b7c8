import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-issn';
const path = 'bibliography/references.bib';
const texts = (issn: string) => ({ [path]: book('berg2015', `  issn = {${issn}},\n`) });
const found = (issn: string) => findingsOf(rule, texts(issn));

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    '0317-8471',
    '03178471',
    '0317 8471',
    '2434-561X',
    'ISSN 0317-8471',
    'eISSN: 0317-8471',
    '0317-8471, 2434-561X',
    '0317-8471 2434-561x',
    '0317-8471 (Print) 2434-561X (Linking)',
  ])('lets %s be', (issn) => {
    expect(found(issn)).toEqual([]);
  });

  it.each([
    ['0317-8470', '0317-8470'],
    ['0317-8471; 2434-5611', '2434-5611'],
    ['0317-84711', '0317-84711'],
    ['0317-84', '0317-84'],
  ])('finds the fault of %s in %s', (issn, piece) => {
    expect(found(issn).map((one) => [marked(one, texts(issn)), one.severity])).toEqual([
      [piece, 'error'],
    ]);
  });

  it('knows an ISBN, and a field without any number', () => {
    expect(found('978-0-306-40615-7').map((one) => one.severity)).toEqual(['warning']);
    expect(found('n/a').map((one) => one.severity)).toEqual(['warning']);
  });
});
