import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJsonLd } from '../../../src/site/metadata/json-ld.ts';
import { schemaWork } from '../../../src/site/metadata/schema-work.ts';
import { article, book, chapter, law, page, report, thesis, work } from './works.ts';

describe('JSON-LD', () => {
  it('cannot leave its script element, whatever a title holds', () => {
    const title = fc.string({
      unit: fc.constantFrom('<', '/', 'script', '>', '!--', '"', '\\', '&', ']]>', '\u2028', 'a'),
    });
    fc.assert(
      fc.property(title, (name) => {
        const written = writeJsonLd({ '@type': 'Book', name });
        expect(written).not.toMatch(/[<>&\u2028]/);
        expect(JSON.parse(written)).toEqual({
          '@context': 'https://schema.org',
          '@type': 'Book',
          name,
        });
      }),
    );
  });

  it.each([
    ['ScholarlyArticle', article],
    ['Chapter', chapter],
    ['Book', book],
    ['Report', report],
    ['Thesis', thesis],
    ['WebPage', page],
    ['Legislation', law],
    ['CreativeWork', work('@misc{m, title = {T}}')],
  ])('calls a work a %s', (type, item) => {
    expect(schemaWork(item, '/x/')['@type']).toBe(type);
  });

  it('puts an article into its issue, volume and journal', () => {
    expect(schemaWork(article, '/a/#work')).toMatchObject({
      '@id': '/a/#work',
      author: [
        { '@type': 'Person', givenName: 'Hein', familyName: 'de Haas' },
        { '@type': 'Organization', name: 'Pro Sentret' },
        { '@type': 'Person', name: 'John Smith III' },
      ],
      isPartOf: {
        issueNumber: '2',
        isPartOf: { volumeNumber: '4', isPartOf: { '@type': 'Periodical', issn: '1234-5679' } },
      },
      datePublished: '2018-09-06',
      pageStart: '12',
      pageEnd: '15',
    });
  });
});
