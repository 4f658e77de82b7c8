import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/bib/create-library.ts';
import { parseBib } from '../../src/bib/parse.ts';
import {
  type ExportFormat,
  exportReferences,
  referenceToBiblatex,
} from '../../src/bib/serialise.ts';
import { lastReference } from './entries.ts';

const write = (text: string, format: ExportFormat): string =>
  exportReferences(createLibrary([parseBib(text, 'test.bib')]).references.values(), format);

describe('referenceToBiblatex', () => {
  test('is the entry as it stands in its file', () => {
    const entry = '@Article { a,\n  title="x" # y }';
    expect(referenceToBiblatex(lastReference(`% before\n${entry}\n% after`))).toBe(entry);
  });
});

describe('biblatex', () => {
  test('entries stand alone: macros and inheritance are resolved', () => {
    expect(
      write(
        '@string{p = {Press}} @incollection{c, title = {T}, crossref = {b}} @collection{b, title = {B}, publisher = p}',
        'biblatex',
      ),
    ).toBe(
      '@incollection{c,\n  title = {T},\n  booktitle = {B},\n  publisher = {Press},\n}\n\n@collection{b,\n  title = {B},\n  publisher = {Press},\n}\n',
    );
  });

  test('values with stray braces are written so that they can be read', () => {
    const written = write('@misc{a, title = {x {y, note = {z', 'biblatex');
    expect(parseBib(written, 'test.bib').problems).toEqual([]);
  });
});

describe('bibtex', () => {
  test('has the older names of types, fields and dates', () => {
    expect(
      write(
        '@report{a, author = {{WHO}}, title = {T}, subtitle = {S}, type = {techreport}, institution = {I}, location = {L}, date = {2019-03-05}}',
        'bibtex',
      ),
    ).toBe(
      '@techreport{a,\n  author = {{WHO}},\n  title = {T: S},\n  institution = {I},\n  address = {L},\n  year = {2019},\n  month = mar,\n}\n',
    );
  });

  test.each([
    ['@thesis{a, type = {mathesis}, institution = {U}}', '@mastersthesis{a,\n  school = {U},\n}\n'],
    [
      '@thesis{a, type = {PhD thesis}, institution = {U}}',
      '@phdthesis{a,\n  type = {PhD thesis},\n  school = {U},\n}\n',
    ],
    [
      '@online{a, url = {https://e.org}}',
      '@misc{a,\n  url = {https://e.org},\n  howpublished = {\\url{https://e.org}},\n}\n',
    ],
    [
      '@inbook{a, booktitle = {B}, booksubtitle = {S}}',
      '@incollection{a,\n  booktitle = {B: S},\n}\n',
    ],
    [
      '@article{a, journaltitle = {J}, date = {2017/2018}}',
      '@article{a,\n  journal = {J},\n  year = {2017--2018},\n}\n',
    ],
    ['@article{a, date = {forthcoming}}', '@article{a,\n  year = {forthcoming},\n}\n'],
  ])('%s', (entry, bibtex) => {
    expect(write(entry, 'bibtex')).toBe(bibtex);
  });
});

describe('ris', () => {
  test('has each datum on its line', () => {
    expect(
      write(
        '@article{a, author = {de Haas, Hein and {Pro Sentret} and Smith, III, John and others}, title = {On \\emph{it}}, journaltitle = {J}, volume = 4, number = 2, pages = {12--15}, date = {2018-09-06}, doi = {10.1/x}, urldate = {2020-01-02}, keywords = {a, b}}',
        'ris',
      ).split('\r\n'),
    ).toEqual([
      'TY  - JOUR',
      'AU  - de Haas, Hein',
      'AU  - Pro Sentret',
      'AU  - Smith, John, III',
      'TI  - On it',
      'T2  - J',
      'VL  - 4',
      'IS  - 2',
      'DO  - 10.1/x',
      'PY  - 2018',
      'DA  - 2018/09/06/',
      'Y2  - 2020/01/02/',
      'SP  - 12',
      'EP  - 15',
      'KW  - a',
      'KW  - b',
      'ID  - a',
      'ER  - ',
      '',
    ]);
  });

  test('has the types of reports, laws, chapters and pages on the web', () => {
    const types = ['report', 'legislation', 'incollection', 'online', 'dataset', 'thesis', 'misc'];
    const text = types.map((type) => `@${type}{${type}, title = {T}}`).join('\n');
    expect(write(text, 'ris').match(/(?<=TY {2}- )\w+/g)).toEqual([
      'RPRT',
      'STAT',
      'CHAP',
      'ELEC',
      'DATA',
      'THES',
      'GEN',
    ]);
  });

  test('keeps a date that is a text', () => {
    expect(write('@book{a, year = {forthcoming}}', 'ris')).toContain('DA  - ///forthcoming\r\n');
  });

  test('no value can begin a line of its own', () => {
    const value = fc.string({
      unit: fc.constantFrom('a', '\n', '\r', '\u2028', 'ER  - ', 'T', ' '),
    });
    fc.assert(
      fc.property(value, (text) => {
        const lines = write(`@book{a, title = {${text}}, abstract = {${text}}}`, 'ris').split(
          /\r\n|[\n\r\u2028]/,
        );
        expect(
          lines.filter((line) => line !== '').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
        ).toBe(true);
        expect(lines.filter((line) => line.startsWith('ER  -'))).toHaveLength(1);
      }),
    );
  });
});

describe('a bare sign in a name', () => {
  test('stays where it is when the entry is written and read again', () => {
    const csl = (bib: string) =>
      createLibrary([parseBib(bib, 'a.bib')]).references.get('a')?.csl.author;
    const bib = '@book{a, author = {Anne Info & Claims and Smith & Sons, B. & C.}, title = {T}}';
    expect(csl(write(bib, 'biblatex'))).toEqual(csl(bib));
    expect(csl(bib)?.[0]).toEqual({ family: 'Claims', given: 'Anne Info &' });
  });
});

describe('csl-json', () => {
  test('is an array of items', () => {
    const items: unknown = JSON.parse(
      write('@book{a, title = {T}} @book{b, title = {U}}', 'csl-json'),
    );
    expect(items).toMatchObject([{ id: 'a', type: 'book', title: 'T' }, { id: 'b' }]);
  });

  test('is an empty array for an empty library', () => {
    expect(write('', 'csl-json')).toBe('[]\n');
    expect(write('', 'ris')).toBe('');
  });
});

describe('signs that LaTeX gives a meaning', () => {
  test.each([
    ['Costs & gains_1 of 50% #2', String.raw`Costs \& gains\_1 of 50\% \#2`],
    [String.raw`Already \& done`, String.raw`Already \& done`],
    [
      String.raw`See \url{https://e.org/a_b#c} & $x_1$`,
      String.raw`See \url{https://e.org/a_b#c} \& $x_1$`,
    ],
  ])('%s', (title, written) => {
    expect(write(`@misc{a, title = {${title}}}`, 'biblatex')).toBe(
      `@misc{a,\n  title = {${written}},\n}\n`,
    );
  });

  test('stand as they are in addresses and identifiers', () => {
    const entry = '@misc{a,\n  url = {https://e.org/a_b?c&d#e},\n  doi = {10.1/a_b},\n}\n';
    expect(write(entry, 'biblatex')).toBe(entry);
  });
});
