import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMeaning } from '../../src/bib/meaning.ts';
import { cslOf } from './entries.ts';

const meaning = (fields: Record<string, string>, type = 'article') =>
  readMeaning('key', { type, fields: new Map(Object.entries(fields)) });

describe('readMeaning', () => {
  test('reads a whole article', () => {
    expect(
      cslOf(
        'article',
        'author = {Vuolaj{\\"a}rvi, Niina}, title = {Governing in the Name of Caring}, journaltitle = {SRSP}, volume = 16, number = 2, pages = {151--165}, date = {2019}, doi = {10.1007/s13178-018-0338-9}, issn = {1553-6610}',
      ),
    ).toEqual({
      id: 'key',
      'citation-key': 'key',
      type: 'article-journal',
      author: [{ family: 'Vuolajärvi', given: 'Niina' }],
      title: 'Governing in the Name of Caring',
      'container-title': 'SRSP',
      volume: '16',
      issue: '2',
      page: '151-165',
      issued: { 'date-parts': [[2019]] },
      DOI: '10.1007/s13178-018-0338-9',
      ISSN: '1553-6610',
    });
  });

  test('reads an edited book and a chapter in it', () => {
    expect(cslOf('collection', 'editor = {A, B and C, D}, title = {T}')).toMatchObject({
      type: 'book',
      editor: [{ family: 'A' }, { family: 'C' }],
    });
    expect(
      cslOf('incollection', 'author = {A, B}, title = {T}, booktitle = {K}, editor = {C, D}'),
    ).toMatchObject({
      type: 'chapter',
      'container-title': 'K',
      editor: [{ family: 'C' }],
    });
  });

  test('keeps case and quotes of titles and leaves no markup for braces', () => {
    expect(meaning({ title: "{NATO} and the {``New World''} -- a {Study}" }).csl.title).toBe(
      'NATO and the “New World” – a Study',
    );
  });

  test('a field that is not LaTeX is read as plain text and named', () => {
    const { csl, unreadable } = meaning({ author: 'A, B', title: 'x $_$ y', date: '2001' });
    expect(unreadable).toEqual(['title']);
    expect(csl.title).toMatch(/^x .*y$/);
    expect(csl.author).toEqual([{ family: 'A', given: 'B' }]);
    expect(csl.issued).toEqual({ 'date-parts': [[2001]] });
  });

  test('fields that mean something to JavaScript change nothing', () => {
    const { csl } = meaning({ __proto__x: 'a', constructor: 'b', title: 'T' }, '__proto__');
    expect(csl).toEqual({ id: 'key', 'citation-key': 'key', type: 'document', title: 'T' });
  });

  test.each([
    ['author', 'Aa-Bb '.repeat(50_000)],
    ['title', '\\href['.repeat(50_000)],
    ['title', `${'{'.repeat(50_000)}${'}'.repeat(50_000)}`],
    ['title', '\\emph'.repeat(50_000)],
    ['date', '1/2-3 '.repeat(50_000)],
    ['url', `${'\\url{'.repeat(50_000)}${'}'.repeat(50_000)}`],
  ])('a hostile %s of 300,000 letters costs no time', (field, value) => {
    // The runner's own time limit is the judge: quadratic reading would take minutes.
    expect(meaning({ [field]: value }).csl.id).toBe('key');
  });

  test('never fails and always has an id and a type', () => {
    const name = fc.constantFrom(
      'author',
      'editor',
      'title',
      'subtitle',
      'date',
      'year',
      'month',
      'pages',
      'number',
      'publisher',
      'url',
      'doi',
      'keywords',
      'langid',
      'type',
      'howpublished',
      'eprint',
      'maintitle',
    );
    const piece = fc.constantFrom(
      '{',
      '}',
      '$',
      '\\',
      '^',
      '_',
      '~',
      ' and ',
      ',',
      ' ',
      'a',
      '2001',
      '/',
      '-',
      '\\emph',
      '\\begin{x}',
      '%',
      '"',
      '=',
    );
    const value = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.dictionary(name, value),
        fc.constantFrom('article', 'book', 'zine'),
        (fields, type) => {
          const { csl } = meaning(fields, type);
          expect(csl.id).toBe('key');
          expect(typeof csl.type).toBe('string');
          expect(JSON.stringify(csl)).not.toContain('null');
        },
      ),
      { numRuns: 1500 },
    );
  });
});
