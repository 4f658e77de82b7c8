import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextObject } from '../../../src/site/metadata/coins.ts';
import { article, book, chapter, law, page, report, thesis } from './works.ts';

const read = (item: Parameters<typeof contextObject>[0]) =>
  [...new URLSearchParams(contextObject(item))].map(([key, value]) => `${key}=${value}`);

describe('the context object of a work', () => {
  it('says an article', () => {
    expect(read(article)).toEqual([
      'ctx_ver=Z39.88-2004',
      'rft_val_fmt=info:ofi/fmt:kev:mtx:journal',
      'rft.genre=article',
      'rft.atitle=On it: a & b',
      'rft.jtitle=Journal',
      'rft.issn=1234-5679',
      'rft.aulast=de Haas',
      'rft.aufirst=Hein',
      'rft.aucorp=Pro Sentret',
      'rft.au=Smith, John, III',
      'rft.date=2018-09-06',
      'rft.volume=4',
      'rft.issue=2',
      'rft.spage=12',
      'rft.epage=15',
      'rft.language=en',
      'rft_id=info:doi/10.1/x?y',
    ]);
  });

  it.each([
    ['a book', book, 'book', 'rft.genre=book', 'rft.btitle=Whole'],
    ['a chapter', chapter, 'book', 'rft.genre=bookitem', 'rft.atitle=Part'],
    ['a report', report, 'book', 'rft.genre=report', 'rft.btitle=Picture'],
    ['a thesis', thesis, 'dissertation', 'rft.title=Work', 'rft.inst=School'],
    ['a page of the web', page, 'dc', 'rft.type=webpage', 'rft.title=Types'],
    ['a law', law, 'dc', 'rft.type=statute', 'rft.title=Penal Code'],
  ])('says %s as such', (_name, item, format, ...pairs) => {
    expect(read(item)).toEqual(
      expect.arrayContaining([`rft_val_fmt=info:ofi/fmt:kev:mtx:${format}`, ...pairs]),
    );
  });

  it('keeps the address of a page whole, and the book of a chapter apart from its title', () => {
    expect(read(page)).toContain('rft_id=https://example.org/a?b=1&c="2"');
    expect(read(chapter)).toEqual(
      expect.arrayContaining(['rft.btitle=Whole', 'rft.contributor=Lie, Jonas']),
    );
  });

  it('takes any title without adding or losing a field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const keys = [...new URLSearchParams(contextObject({ id: 'x', type: 'book', title }))];
        expect(keys.map(([key]) => key).filter((key) => key !== 'rft.btitle')).toEqual([
          'ctx_ver',
          'rft_val_fmt',
          'rft.genre',
        ]);
      }),
    );
  });
});
