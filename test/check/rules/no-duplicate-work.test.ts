import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-duplicate-work';

interface Fields {
  readonly [name: string]: string;
}

const entry = (key: string, type: string, fields: Fields): string =>
  `@${type}{${key},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}\n`;

const article: Fields = {
  author: 'Bjørndahl, Ulla and de Haas, Hein',
  title: 'Crossing the Øresund: ferries and their passengers in wartime',
  journaltitle: 'Journal of Nordic Migration Studies',
  date: '2019',
  volume: '12',
  pages: '33--51',
};
const bookFields: Fields = {
  author: 'Berg, Nils',
  title: 'Borders and harbours of the north',
  publisher: 'Quay',
  date: '2015',
};
const online: Fields = {
  author: '{Harbour Office}',
  title: 'Ships at the quay today',
  url: 'https://example.org/ships',
  date: '2020-05-01',
};

/** Messages for a second entry that differs from the first as told; an empty value leaves a field out. */
function found(type: string, fields: Fields, change: Fields, otherType = type): string[] {
  const changed = Object.entries({ ...fields, ...change }).filter(([, value]) => value !== '');
  const bib =
    entry('first', type, fields) + entry('second', otherType, Object.fromEntries(changed));
  return findingsOf(rule, { 'bibliography/a.bib': bib }).map(
    ({ key, severity }) => `${key} ${severity}`,
  );
}

describe(rule, () => {
  testPageExamples(rule);

  it.each<[string, Fields]>([
    ['nothing', {}],
    ['capitals', { title: article['title']?.toUpperCase() ?? '' }],
    [
      'accents',
      {
        author: 'Bjorndahl, Ulla and de Haas, Hein',
        title: 'Crossing the Oresund: ferries and their passengers in wartime',
      },
    ],
    [
      'LaTeX for letters',
      { title: 'Crossing the {\\O}resund: {F}erries and their passengers in wartime' },
    ],
    ['the subtitle', { title: 'Crossing the Øresund' }],
    [
      'a field for the subtitle',
      { title: 'Crossing the Øresund', subtitle: 'Ferries and their passengers in wartime' },
    ],
    ['a letter', { title: 'Crossing the Øresund: ferries and their pasengers in wartime' }],
    [
      'a letter of a short word',
      { title: 'Crossing the Øresund: ferries ad their passengers in wartime' },
    ],
    ['initials', { author: 'Bjørndahl, U. and de Haas, H.' }],
    ['given names first', { author: 'Ulla Bjørndahl and Hein de Haas' }],
    ['names in the wrong place', { author: 'Ulla, Bjørndahl and de Haas, Hein' }],
    ['a list cut short', { author: 'Bjørndahl, Ulla and others' }],
    ['an abbreviated journal', { journaltitle: 'J. Nordic Migr. Stud.' }],
    ['fields left out', { volume: '', pages: '', journaltitle: '' }],
    ['other dashes', { pages: '33-51' }],
    ['the year of its volume', { date: '2020' }],
    [
      'an older name of a field',
      { journaltitle: '', journal: 'Journal of Nordic Migration Studies' },
    ],
  ])('finds an article again that differs in %s', (_, change) => {
    expect(found('article', article, change)).toEqual(['second warning']);
  });

  it.each<[string, Fields]>([
    ['another volume', { volume: '13', date: '2020' }],
    ['another DOI', { doi: '10.1234/b' }],
    ['another journal', { journaltitle: 'Nordic Ports' }],
    ['another author', { author: 'Bjørndahl, Ulla and Vik, Ola' }],
    ['an author more', { author: 'Bjørndahl, Ulla and de Haas, Hein and Vik, Ola' }],
    ['another given name', { author: 'Bjørndahl, Per and de Haas, Hein' }],
    ['another language', { langid: 'danish' }],
    ['another part', { title: 'Crossing the Øresund: ferries and their passengers in peacetime' }],
    ['a number', { title: 'Crossing the Øresund: ferries and their passengers in wartime 2' }],
    [
      'a letter of a short word, on another page',
      { title: 'Crossing the Øresund: ferries and heir passengers in wartime', pages: '70--81' },
    ],
    ['an opposite', { title: 'Crossing the Øresund: ferries and their nonpassengers in wartime' }],
    ['the name of the other under related', { related: 'first' }],
  ])('takes an article with %s for another one', (_, change) => {
    const known = { ...article, doi: '10.1234/a', langid: 'english' };
    expect(found('article', known, { doi: '' })).toEqual(['second warning']);
    expect(found('article', known, { doi: '', ...change })).toEqual([]);
  });

  it.each<[string, string, Fields]>([
    ['another edition', 'book', { edition: '2' }],
    ['another year', 'book', { date: '2018' }],
    ['another ISBN', 'book', { isbn: '978-82-692889-7-1' }],
    ['another volume', 'book', { volume: '2' }],
    ['another translator', 'book', { translator: 'Vik, Ola' }],
    ['its thesis', 'thesis', { publisher: '', institution: 'Quay' }],
    ['a chapter of that name', 'incollection', { booktitle: 'Borders and harbours of the north' }],
  ])('takes a book and %s for two works', (_, type, change) => {
    const fields = {
      ...bookFields,
      edition: '1',
      volume: '1',
      isbn: '978-92-9268-135-7',
      translator: 'Moe, Per',
    };
    expect(found('book', fields, change, type)).toEqual([]);
  });

  it('knows an ISBN of ten digits and one of thirteen for the same', () => {
    const fields = { ...bookFields, isbn: '0-226-10403-6' };
    expect(
      found('book', fields, { isbn: '978-0-226-10403-4', title: 'Borders and Harbours' }),
    ).toEqual([]);
    expect(found('book', fields, { isbn: '978-0-226-10403-4' })).toEqual(['second warning']);
  });

  it('finds a web page again, but takes another page, another day and another number for others', () => {
    expect(found('online', online, { url: 'http://www.example.org/ships/' })).toEqual([
      'second warning',
    ]);
    expect(found('online', online, {}, 'misc')).toEqual(['second warning']);
    expect(found('online', online, { url: 'https://example.org/ships/2' })).toEqual([]);
    expect(found('online', online, { date: '2020-05-02' })).toEqual([]);
    expect(found('report', { ...online, number: '1' }, { number: '2' })).toEqual([]);
  });

  it('does not go by short titles alone', () => {
    const short = { author: 'Berg, Nils', title: 'Introduction', date: '2015' };
    expect(
      found('article', { ...short, journaltitle: 'Ports', pages: '1--3' }, { pages: '77--80' }),
    ).toEqual([]);
    expect(found('incollection', { ...short, booktitle: 'Ports' }, { booktitle: 'Tides' })).toEqual(
      [],
    );
    expect(found('misc', { title: 'Home page', date: '2015' }, {})).toEqual([]);
  });

  it('knows an organisation by its acronym', () => {
    const fields = { ...bookFields, author: '{World Health Organization}' };
    expect(found('report', fields, { author: '{WHO}' })).toEqual(['second warning']);
  });

  it.each<[string, string, Fields]>([
    ['by its archive', 'online', { eprint: '1901.01234', eprinttype: 'arxiv' }],
    ['by its DOI', 'misc', { doi: '10.48550/arXiv.1901.01234' }],
    ['by its journal', 'article', { journaltitle: 'arXiv preprint arXiv:1901.01234' }],
    ['as a working paper', 'report', { type: 'Working Paper', institution: 'NBER' }],
  ])('remarks on a preprint, told %s', (_, type, change) => {
    const fields = { journaltitle: '', volume: '', pages: '', date: '2018', ...change };
    expect(found('article', article, fields, type)).toEqual(['second info']);
  });

  it('takes a paper of a meeting and the article of that title for two works', () => {
    const paper = { journaltitle: '', volume: '', booktitle: 'Meeting on Ports' };
    expect(found('article', article, paper, 'inproceedings')).toEqual([]);
  });

  it('leaves copies of one key, and entries of one DOI, to the rules for those', () => {
    const same = entry('first', 'article', article).repeat(2);
    expect(findingsOf(rule, { 'bibliography/a.bib': same })).toEqual([]);
    expect(found('article', { ...article, doi: '10.1234/a' }, {})).toEqual([]);
  });

  it('stays quiet about a pair that is waived', () => {
    const bib = entry('first', 'book', bookFields) + entry('second', 'book', bookFields);
    const waivers =
      'waivers:\n  - rule: no-duplicate-work\n    key: second\n    reason: Two printings.\n';
    const texts = { 'bibliography/a.bib': bib, 'bibliography/waivers.yaml': waivers };
    expect(findingsOf(rule, texts)).toMatchObject([{ key: 'second', waived: true }]);
  });

  it('names the earliest entry of the work for each later one', () => {
    const bib = ['a', 'b', 'c'].map((key) => entry(key, 'book', bookFields)).join('');
    const findings = findingsOf(rule, { 'bibliography/a.bib': bib });
    expect(findings.map(({ key, related }) => [key, related[0]?.line])).toEqual([
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('finds a pair among thousands of works of one author and year', () => {
    const works = Array.from({ length: 3000 }, (_, at) =>
      entry(`k${at}`, 'book', {
        ...bookFields,
        title: `Borders of the harbour ${at} in the north`,
      }),
    );
    const twin = entry('twin', 'book', {
      ...bookFields,
      title: 'Borders of the Harbour 1234 in the North',
    });
    const findings = findingsOf(rule, { 'bibliography/a.bib': works.join('') + twin });
    expect(findings.map(({ key, related }) => [key, related[0]?.line])).toEqual([
      ['twin', 1234 * 6 + 1],
    ]);
  });
});
