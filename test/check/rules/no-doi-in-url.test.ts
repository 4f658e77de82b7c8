import { describe, expect, it } from 'vitest';
import { book, findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-doi-in-url';
const path = 'bibliography/references.bib';
const found = (url: string, doi?: string) => {
  const field = doi === undefined ? '' : `  doi = {${doi}},\n`;
  return findingsOf(rule, { [path]: book('berg2015', `${field}  url = {${url}},\n`) });
};

describe(rule, () => {
  testPageExamples(rule);

  it('says which DOI to write', () => {
    expect(found('http://dx.doi.org/10.1234/abc')[0]?.message).toContain('doi = {10.1234/abc}');
  });

  it.each(['10.1234/ABC', 'https://doi.org/10.1234/abc', '10.1234/abc'])(
    'sees that %s is the same DOI',
    (doi) => {
      expect(found('https://doi.org/10.1234/abc', doi).map((one) => one.severity)).toEqual([
        'info',
      ]);
    },
  );

  it('warns of another DOI', () => {
    expect(found('https://doi.org/10.1234/abc', '10.1234/abd')[0]?.severity).toBe('warning');
  });

  it.each([
    'https://www.tandfonline.com/doi/full/10.1080/1369183X.2019.1570144',
    'https://doi.org/',
    'https://www.doi.org/the-identifier/what-is-a-doi/',
    'https://example.org/?u=https://doi.org/10.1234/abc',
  ])('lets %s be', (url) => {
    expect(found(url)).toEqual([]);
  });
});
