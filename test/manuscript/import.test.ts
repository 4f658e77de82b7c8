import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import { listOf, writeBibDraft } from '../../src/manuscript/import.ts';
import { readManuscript } from '../../src/manuscript/read.ts';

const draft = (text: string): string => {
  const list = listOf(readManuscript({ path: 'm', text }, 'text'));
  return list === null ? '' : writeBibDraft(list, 'm');
};
const fieldsOf = (line: string): Record<string, string> => {
  const { references } = createLibrary([parseBib(draft(line), 'd.bib')]);
  const [reference] = references.values();
  if (reference === undefined) return {};
  return {
    key: reference.key,
    type: reference.entry.type,
    ...Object.fromEntries(reference.fields),
  };
};

describe('a drafted bibliography', () => {
  it.each([
    [
      'Moe, A., & Lie, B. (2001). Who rows? A study. Journal of Ships, 12(3), 45–67. https://doi.org/10.1000/abc',
      {
        key: 'moe2001',
        type: 'article',
        author: 'Moe, A. and Lie, B.',
        title: 'Who rows? A study',
        journaltitle: 'Journal of Ships',
        volume: '12',
        number: '3',
        pages: '45--67',
        date: '2001',
        doi: '10.1000/abc',
      },
    ],
    [
      'Vuolajärvi, N. (2019a). Ferries & barges (2nd ed.). Oslo: Fjord.',
      {
        key: 'vuolajarvi2019a',
        type: 'book',
        author: 'Vuolajärvi, N.',
        title: 'Ferries \\& barges',
        edition: '2',
        date: '2019',
        location: 'Oslo',
        publisher: 'Fjord',
      },
    ],
    [
      'Lie, B. (2003). Kayaks. In C. Dahl & E. Eng (Eds.), Rowing (pp. 1–20). London: Routledge.',
      {
        key: 'lie2003',
        type: 'incollection',
        author: 'Lie, B.',
        title: 'Kayaks',
        editor: 'Dahl, C. and Eng, E.',
        booktitle: 'Rowing',
        pages: '1--20',
        date: '2003',
        location: 'London',
        publisher: 'Routledge',
      },
    ],
    [
      'UN DESA. (2020). International migration. Retrieved from https://un.org/a_b',
      {
        key: 'undesa2020',
        type: 'online',
        author: '{UN DESA}',
        title: 'International migration',
        date: '2020',
        url: 'https://un.org/a_b',
      },
    ],
  ])('%j', (line, expected) => {
    expect(fieldsOf(line)).toEqual(expected);
  });

  it('says above each entry how sure each field is, and what was printed', () => {
    const text = draft('References\n\nVik, A. (2019). Ferries. Write to a@b.no. Oslo: Fjord.');
    expect(text).toContain(
      '% listed: Vik, A. (2019). Ferries. Write to a(at)b.no. Oslo: Fjord.\n% confidence: type ',
    );
    expect(text).toMatch(/author high, title medium, date high/);
    expect(parseBib(text, 'd').nodes.filter(({ kind }) => kind === 'entry')).toHaveLength(1);
  });

  it('is none where there is no list', () => {
    expect(draft('A text without any list (Vik, 2019).\n\nAnother paragraph of it.')).toBe('');
  });

  it('is always read without an error, whatever stands in the list', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '@',
      '\\',
      '%',
      '"',
      '#',
      '$',
      '~',
      '_',
      'and',
      'å',
      ',',
      ' ',
      '(',
      ')',
      'others',
      'https://x.no/{a}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = draft(`References\n\nVik, A. (2019). Fer${pieces.join('')}ries. Oslo: Fjord.`);
        expect(parseBib(text, 'd').problems).toEqual([]);
      }),
    );
  });
});
