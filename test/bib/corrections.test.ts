import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/bib/citation-js.ts';
import { articleTypes, cslTypes, readAs } from '../../src/bib/corrections/kinds.ts';
import { corrections } from '../../src/bib/corrections.ts';
import { entryTypes } from '../../src/bib/data-model.ts';
import { readDate } from '../../src/bib/dates.ts';
import { languageTags } from '../../src/bib/languages.ts';
import { cslOf } from './entries.ts';

/** What each correction is for: an entry, and the CSL it must have. */
const examples: readonly (readonly [
  id: string,
  type: string,
  fields: string,
  csl: Record<string, unknown>,
])[] = [
  [
    'entry-type',
    'suppperiodical',
    'title = {T}, journaltitle = {J}',
    { type: 'article-journal', 'container-title': 'J' },
  ],
  [
    'entry-type',
    'article',
    'entrysubtype = {newspaper}',
    { type: 'article-newspaper', genre: undefined },
  ],
  ['entry-type', 'inreference', 'title = {T}', { type: 'entry-encyclopedia' }],
  ['entry-type', 'constructor', 'title = {T}', { type: 'document' }],
  ['words-for-keys', 'thesis', 'type = {phdthesis}', { type: 'thesis', genre: 'PhD thesis' }],
  ['words-for-keys', 'mastersthesis', 'title = {T}', { type: 'thesis', genre: 'Master’s thesis' }],
  ['words-for-keys', 'article', 'series = {newseries}', { 'collection-title': 'New series' }],
  ['words-for-keys', 'report', 'type = {Discussion paper}', { genre: 'Discussion paper' }],
  ['status-words', 'article', 'pubstate = {inpress}', { status: 'in press' }],
  ['joined-titles', 'book', 'title = {T}, subtitle = {S}', { title: 'T: S' }],
  ['joined-titles', 'book', 'title = {Who is {out?}}, subtitle = {S}', { title: 'Who is out? S' }],
  [
    'joined-titles',
    'incollection',
    'booktitle = {B}, booksubtitle = {S}, booktitleaddon = {A}',
    { 'container-title': 'B: S. A' },
  ],
  [
    'joined-titles',
    'article',
    'journaltitle = {J}, journalsubtitle = {S}',
    { 'container-title': 'J: S' },
  ],
  [
    'journal-title',
    'legislation',
    'title = {T}, journaltitle = {Gazette}',
    { 'container-title': 'Gazette' },
  ],
  [
    'main-title',
    'book',
    'maintitle = {M}, title = {T}, volume = 2',
    { title: 'M', 'volume-title': 'T', 'container-title': undefined },
  ],
  [
    'main-title',
    'inbook',
    'maintitle = {M}, booktitle = {B}, title = {T}',
    { title: 'T', 'container-title': 'M', 'volume-title': 'B' },
  ],
  [
    'issue-title',
    'periodical',
    'title = {J}, issuetitle = {Special}',
    { title: 'Special', 'container-title': 'J' },
  ],
  ['note-and-addendum', 'book', 'note = {N}, addendum = {A}', { note: 'N. A' }],
  [
    'editor-roles',
    'book',
    'editor = {A, B}, editortype = {compiler}',
    { compiler: [{ family: 'A', given: 'B' }], editor: undefined },
  ],
  [
    'editor-roles',
    'book',
    'editor = {A, B}, editora = {C, D}, editoratype = {translator}',
    { editor: [{ family: 'A', given: 'B' }], translator: [{ family: 'C', given: 'D' }] },
  ],
  ['names', 'report', 'author = {{Pro Sentret}}', { author: [{ literal: 'Pro Sentret' }] }],
  [
    'names',
    'report',
    'author = {Simic, N. and others}',
    { author: [{ family: 'Simic', given: 'N.' }, { literal: 'others' }] },
  ],
  ['dates', 'article', 'date = {2018-09-06}', { issued: { 'date-parts': [[2018, 9, 6]] } }],
  ['dates', 'article', 'date = {2021-01}', { issued: { 'date-parts': [[2021, 1]] } }],
  ['dates', 'article', 'date = {2017/2018}', { issued: { 'date-parts': [[2017], [2018]] } }],
  [
    'dates',
    'article',
    'year = 2017, month = mar, day = 4',
    { issued: { 'date-parts': [[2017, 3, 4]] } },
  ],
  ['dates', 'article', 'date = {n.d.}', { issued: undefined }],
  ['dates', 'article', 'title = {T}', { issued: undefined }],
  ['dates', 'article', 'year = {forthcoming}', { issued: { literal: 'forthcoming' } }],
  ['dates', 'online', 'urldate = {2020-01-02}', { accessed: { 'date-parts': [[2020, 1, 2]] } }],
  [
    'dates',
    'inproceedings',
    'eventdate = {2020-05-01/2020-05-03}',
    {
      'event-date': {
        'date-parts': [
          [2020, 5, 1],
          [2020, 5, 3],
        ],
      },
    },
  ],
  [
    'addresses',
    'online',
    'url = {https://e.org/a_b%20c~d?x=1&y#z}',
    { URL: 'https://e.org/a_b%20c~d?x=1&y#z' },
  ],
  [
    'addresses',
    'online',
    'url = {https://e.org/a\\_b\\%20\\~{}c\\&d}',
    { URL: 'https://e.org/a_b%20~c&d' },
  ],
  [
    'addresses',
    'misc',
    'howpublished = {\\url{https://e.org}}',
    { URL: 'https://e.org', publisher: undefined },
  ],
  [
    'addresses',
    'article',
    'eprint = {2101.00001}, eprinttype = {arXiv}',
    { URL: 'https://arxiv.org/abs/2101.00001' },
  ],
  ['doi', 'article', 'doi = {https://doi.org/10.1000/a_b(1)}', { DOI: '10.1000/a_b(1)' }],
  ['doi', 'article', 'doi = {doi:10.1000/a\\_b}', { DOI: '10.1000/a_b' }],
  [
    'publishers-and-places',
    'book',
    'publisher = {A and B}, location = {Leiden and Boston}',
    { publisher: 'A; B', 'publisher-place': 'Leiden; Boston' },
  ],
  [
    'publishers-and-places',
    'book',
    'publisher = {{Simon and Schuster}}',
    { publisher: 'Simon and Schuster' },
  ],
  [
    'publishers-and-places',
    'report',
    'institution = {{WHO}}, publisher = {P}',
    { publisher: 'WHO; P' },
  ],
  ['publishers-and-places', 'thesis', 'school = {Uni}', { publisher: 'Uni' }],
  ['publishers-and-places', 'online', 'organization = {Org}', { publisher: 'Org' }],
  [
    'jurisdiction',
    'patent',
    'location = {countryus}',
    { jurisdiction: 'United States of America', 'publisher-place': undefined },
  ],
  ['numbers', 'article', 'number = 4, issue = {Spring}', { issue: '4, Spring' }],
  ['numbers', 'article', 'number = {1--2}', { issue: '1–2', number: undefined }],
  [
    'numbers',
    'inproceedings',
    'series = {S}, number = 44',
    { 'collection-number': '44', issue: undefined },
  ],
  ['numbers', 'report', 'number = {A/RES/73/195}', { number: 'A/RES/73/195' }],
  ['numbers', 'standard', 'number = {9001}', { number: '9001' }],
  ['pages', 'article', 'pages = {12--15, 20--25}', { page: '12-15, 20-25' }],
  ['pages', 'article', 'eid = {e0209899}', { number: 'e0209899', page: undefined }],
  ['pages', 'inproceedings', 'eid = {7}', { page: '7' }],
  ['language-tags', 'book', 'langid = {british}', { language: 'en-GB' }],
  ['language-tags', 'book', 'langid = {norsk}', { language: 'nb' }],
  [
    'language-tags',
    'book',
    'langid = {english}, langidopts = {variant=american}',
    { language: 'en-US' },
  ],
  ['language-tags', 'book', 'language = {german and french}', { language: 'de' }],
  ['language-tags', 'book', 'langid = {nb-NO}', { language: 'nb-NO' }],
  ['keywords', 'book', 'keywords = {a,b, c}', { keyword: 'a, b, c' }],
];

describe('corrections', () => {
  test.each(examples)('%s: @%s{%s}', (_, type, fields, csl) => {
    const item = cslOf(type, fields);
    expect(Object.fromEntries(Object.keys(csl).map((name) => [name, item[name]]))).toEqual(csl);
  });

  test('each has an example, and each example a correction', () => {
    expect([...new Set(examples.map(([id]) => id))].sort()).toEqual(
      corrections.map(({ id }) => id).sort(),
    );
  });

  test('each says why it is needed', () => {
    for (const { why } of corrections) expect(why).toMatch(/^citation-js .+\.$/);
  });

  test('some are needed still: citation-js alone reads these otherwise', () => {
    const read = (fields: Record<string, string>) =>
      readEntry('article', new Map(Object.entries(fields)));
    expect(read({ author: '{Pro Sentret}' }).author).toEqual([{ family: 'Pro Sentret' }]);
    expect(read({ publisher: 'A and B' }).publisher).toEqual(['A', 'B']);
    expect(read({ pages: '1--2, 3--4' }).page).not.toBe('1-2, 3-4');
  });
});

describe('entries of every type', () => {
  const fields =
    'author = {A, B}, editor = {C, D}, title = {T}, booktitle = {K}, date = {2001}, number = 3, pages = {1--2}, publisher = {P}, type = {Kind}, url = {https://e.org}';
  test('have a CSL type, title, names, date and address', () => {
    for (const type of entryTypes.keys()) {
      const item = cslOf(type, fields);
      expect(item, type).toMatchObject({
        title: 'T',
        URL: 'https://e.org',
        issued: readDate('2001'),
      });
      expect(item.type, type).toMatch(/^[a-z_-]+$/);
      expect(item.author, type).toEqual([{ family: 'A', given: 'B' }]);
      expect(item.editor, type).toEqual([{ family: 'C', given: 'D' }]);
    }
  });
});

describe('the tables', () => {
  test('name entry types that exist', () => {
    for (const type of [...Object.keys(cslTypes), ...Object.entries(readAs).flat()]) {
      expect(entryTypes.has(type), type).toBe(true);
    }
    expect(Object.values(articleTypes)).toEqual(['article-magazine', 'article-newspaper']);
  });

  test('give language tags in canonical form', () => {
    for (const [name, tag] of Object.entries(languageTags)) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    }
  });
});
