import { describe, expect, it } from 'vitest';
import { markedInField } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-url-in-title';
const found = (value: string, field = 'title') => markedInField(rule, field, value);

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['Ships https://example.org/ships?x=1 today', 'https://example.org/ships?x=1'],
    ['Ships. www.example.org', 'www.example.org'],
    ['Ships. doi: 10.1000/182', 'doi: 10.1000/182'],
    ['Ships \\url{https://example.org}', 'https://example.org'],
  ])('marks the address in %s', (title, address) => {
    expect(found(title)).toEqual([address]);
  });

  it.each([
    'Ships',
    'The WWW. A history',
    'norden.org and udi.no',
    '\\href{https://example.org}{Ships}',
    'What http means',
  ])('says nothing of %s', (title) => {
    expect(found(title)).toEqual([]);
  });

  it('reads names and journals, and leaves notes and addresses alone', () => {
    expect(found('https://example.org', 'author')).toHaveLength(1);
    expect(found('www.example.org', 'journal')).toHaveLength(1);
    expect(found('https://example.org', 'note')).toEqual([]);
    expect(found('https://example.org', 'url')).toEqual([]);
  });
});
