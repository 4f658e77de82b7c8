import { describe, expect, it } from 'vitest';
import { book, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-url';
const path = 'bibliography/references.bib';
const found = (url: string) =>
  findingsOf(rule, { [path]: book('berg2015', `  url = {${url}},\n`) });

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    'https://example.org',
    'HTTP://EXAMPLE.ORG/',
    'https://user@example.org:8080/a?b=c&d=e#f',
    'https://lovdata.no/NLE/lov/2005-05-20-28/§315',
    'https://blåbær.no/å',
    'https://en.wikipedia.org/wiki/Quay_(harbour)',
    'https://en.wikipedia.org/wiki/Apple_Inc.',
    'https://web.archive.org/web/2010/http://example.org/',
    'https://example.org/login?url=https://example.com/a',
    'https://www.thelancet.com/article/PIIS2468-2667(18)30133-6/fulltext',
    'https://example.org/a%20b',
    '{https://example.org/a}',
    'ftp://example.org/a',
    'urn:nbn:no-12345',
    'mailto:kari@example.org',
  ])('lets %s be', (url) => {
    expect(found(url)).toEqual([]);
  });

  it.each([
    ['javascript:alert(1)', 'error'],
    ['java\tscript:alert(1)', 'error'],
    ['data:text/html,x', 'error'],
    ['file:///home/kari/a.pdf', 'warning'],
    ['C:\\\\Users\\\\kari\\\\a.pdf', 'warning'],
    ['berg-2015.pdf', 'warning'],
    ['\\url{https://example.org/a}', 'warning'],
    ['<a href="https://example.org/a">a</a>', 'warning'],
    ['[a](https://example.org/a)', 'warning'],
    ['https://example.org/?a=b&amp;c=d', 'warning'],
    ['https://example.org/a https://example.org/b', 'warning'],
    ['example.org/a', 'warning'],
    ['//example.org/a', 'warning'],
    ['http:/example.org', 'error'],
    ['http//example.org', 'error'],
    ['hhttps://example.org', 'error'],
    ['http://https://example.org', 'error'],
    ['https://example.org/a b', 'error'],
    ['https://example.org/\n    a', 'error'],
    ['https://example.org/a (accessed 3 May 2019)', 'warning'],
    ['https://example.org/some-long…', 'warning'],
    ['https://example.org/a_(b', 'warning'],
    ['https://example.org/a,', 'warning'],
    ['http://localhost:4321/a', 'warning'],
    ['https://', 'warning'],
    ['see the website', 'warning'],
    ['https://example.org/a\\_b', 'info'],
    ['https://example.org/a{\\_}b', 'info'],
  ])('weighs %j as %s', (url, severity) => {
    expect(found(url).map((one) => one.severity)).toEqual([severity]);
  });

  it.each([
    ['htps://example.org', 'https://example.org'],
    ['ttp://example.org', 'http://example.org'],
    ['https:example.org/a', 'https://example.org/a'],
    ['http://https://example.org', 'https://example.org'],
    ['\\url{https://example.org/a}', 'https://example.org/a'],
    ['{\\url{https://example.org/a}}', 'https://example.org/a'],
    ['[A quay](https://example.org/a_(b))', 'https://example.org/a_(b)'],
    ['<https://example.org/a>.', 'https://example.org/a'],
    ['https://example.org/a).', 'https://example.org/a'],
    ['https://example.org/a\\%20b', 'https://example.org/a%20b'],
  ])('proposes for %s the address %s', (url, better) => {
    expect(found(url)[0]?.message).toContain(`“${better}”`);
  });

  it('marks the address without the space around it', () => {
    const texts = { [path]: book('berg2015', '  url = "  www.example.org ",\n') };
    const [finding] = findingsOf(rule, texts);
    expect(finding && marked(finding, texts)).toBe('www.example.org');
  });
});
