import { describe, expect, it } from 'vitest';
import { parseReferenceList } from '../../src/manuscript/list.ts';
import { readManuscript } from '../../src/manuscript/read.ts';
import type { ListedReference, ReferenceName } from '../../src/manuscript/types.ts';
import { referenceHeadings } from '../../src/manuscript/words/reference-headings.ts';

const listOf = (text: string) => parseReferenceList(readManuscript({ path: 'm', text }, 'text'));
const prose = 'Ferries are slow (Vik, 2019), and nobody minds that much as long as they run.';
const withList = (entries: string, heading = 'References') =>
  listOf(`${prose}\n\n${heading}\n\n${entries}`);

const nameShown = ({ particle, family, given, isOrganisation }: ReferenceName): string =>
  isOrganisation
    ? `{${family}}`
    : [particle, family].filter((part) => part !== '').join(' ') +
      (given === '' ? '' : `, ${given}`);

/** An entry on one line: key, authors, year, title. */
const entryShown = ({ key, authors, authorsCut, title }: ListedReference): string =>
  `${key}: ${authors.value.map(nameShown).join('; ')}${authorsCut ? '; …' : ''}: ${title.value}`;

const parsed = (entry: string): string => withList(entry).entries.map(entryShown).join(' | ');

describe('a reference list', () => {
  it.each([
    'References',
    '7. References',
    'REFERENCES',
    'References:',
    'Literaturverzeichnis',
    'Litteratur',
    'Referanser',
    'Bibliographie',
    'Referencias bibliográficas',
    'Lähteet',
    'Список литературы',
  ])('is found under %s', (heading) => {
    expect(withList('Vik, A. (2019). Ferries. Oslo.', heading).entries).toHaveLength(1);
  });

  it('has headings in more than twenty languages, in lower case', () => {
    expect(referenceHeadings.size).toBeGreaterThan(100);
    expect([...referenceHeadings].filter((heading) => heading !== heading.toLowerCase())).toEqual(
      [],
    );
  });

  it('is not looked for in a table of contents', () => {
    const contents = 'References\n\nRivers\n\nLakes\n\nSeas\n\nFerries';
    expect(listOf(`${contents}\n\n${prose}`).entries).toEqual([]);
  });

  it('is not found where prose follows the heading', () => {
    expect(listOf(`Sources\n\n${prose}\n\n${prose}`).entries).toEqual([]);
  });

  it('ends where the next heading begins', () => {
    const text = `References\n\nVik, A. (2019). Ferries. Oslo.\n\nAppendix\n\n${prose}`;
    const manuscript = readManuscript({ path: 'm', text }, 'text');
    expect(
      manuscript.lists.map(({ start, end }) => manuscript.plain.text.slice(start, end)),
    ).toEqual(['References\n\nVik, A. (2019). Ferries. Oslo.']);
  });

  it('may stand at the end of each chapter', () => {
    const chapter = (name: string) =>
      `${prose}\n\nReferences\n\n${name}, A. (2019). Ferries. Oslo.\n\nNext chapter`;
    expect(listOf(`${chapter('Vik')}\n\n${chapter('Berg')}`).entries.map(({ key }) => key)).toEqual(
      ['vik2019', 'berg2019'],
    );
  });
});

describe('the entries of a list', () => {
  it('are told apart when each is a paragraph, a line, or several wrapped lines', () => {
    const entries = [
      'Vik, A. (2019). Ferries of the long\nnorth coast. Oslo: Kyst.',
      'Berg, B., & Dahl, C.\n(2018). Barges. Bergen.',
      'Statistics Norway. (2021). Boats of the\ncountry. Oslo.',
    ];
    for (const gap of ['\n\n', '\n']) {
      expect(withList(entries.join(gap)).entries.map(({ key }) => key)).toEqual([
        'vik2019',
        'berg2018',
        'statisticsnorway2021',
      ]);
    }
    const lines = entries.map((entry) => entry.replace('\n', ' ')).join('\n');
    expect(withList(lines).entries).toHaveLength(3);
  });

  it('are parted when two stand on one line', () => {
    const text =
      'Vik, A. (2019). In Ferries, edited by Berg. New York: Boats.Dahl, T. (2018). Barges. (Paper 2018:1). Oslo.';
    expect(withList(text).entries.map(({ key }) => key)).toEqual(['vik2019', 'dahl2018']);
  });

  it('are not parted at the editors of a book', () => {
    expect(
      withList('Vik, A. (2019). Ferries. In Berg, B. (Ed.), Boats (2018). Oslo.').entries,
    ).toHaveLength(1);
  });

  it('are joined when a page break cut them', () => {
    const { entries } = withList(
      'Vik, A. (2019). Ferries.\n\nextracted from https://example.org/ferries.\n\nBerg, B. (2018). Barges. Oslo.',
    );
    expect(entries.map(({ key, url }) => [key, url.value])).toEqual([
      ['vik2019', 'https://example.org/ferries'],
      ['berg2018', ''],
    ]);
  });

  it('leave fragments of each other aside', () => {
    const fragment = 'Pact on Ferries (M. Berg and K. Dahl, conveners). Geneva.';
    const { entries, strays } = withList(
      `Liu, G. 2017 Routes for boats. In: ${fragment}\n\n${fragment}\n\nVik, A. (2019). Ferries.`,
    );
    expect(entries.map(({ key }) => key)).toEqual(['liu2017', 'vik2019']);
    expect(strays).toHaveLength(1);
  });

  it('get keys of their own when authors and year are the same', () => {
    const text = [
      'Vik, A. (2019). Ferries.',
      'Vik, A. (2019). Barges.',
      'Vik, A. (2018a). Rafts.',
      'Vik, A. (2018b). Canoes.',
    ].join('\n\n');
    expect(withList(text).entries.map(({ key }) => key)).toEqual([
      'vik2019',
      'vik2019b',
      'vik2018a',
      'vik2018b',
    ]);
  });
});

describe('an entry', () => {
  it.each([
    [
      'Aas, S. H., & Ek, J. K. (2019). Rivers: A map. Journal, 45(4), 542-557.',
      'aas2019: Aas, S. H.; Ek, J. K.: Rivers: A map',
    ],
    [
      'Skog, M.-L., Dahl, B., ... & Moe, C. (2013). Rivers. Oslo.',
      'skog2013: Skog, M.-L.; Dahl, B.; Moe, C.; …: Rivers',
    ],
    [
      'Strey, A., V. Fajth, T.M. Dubow and M. Siegel 2018 Rivers. Maastricht.',
      'strey2018: Strey, A.; Fajth, V.; Dubow, T.M.; Siegel, M.: Rivers',
    ],
    ['Rossi M., Ruspini E. (2012). Rivers. Milano.', 'rossi2012: Rossi, M.; Ruspini, E.: Rivers'],
    ['Kock, I., E. (2018). Rivers. Oslo.', 'kock2018: Kock, I. E.: Rivers'],
    [
      'van den Oord, A., & de Haas, H. (2014). Rivers. Delft.',
      'vandenoord2014: van den Oord, A.; de Haas, H.: Rivers',
    ],
    [
      'Heerma van Voss, L. (Ed.). (2017). Rivers. Brill.',
      'heermavanvoss2017: Heerma van Voss, L.: Rivers',
    ],
    [
      "D'Arcy, K., Brodie, I. (2015) 'Rivers in Bulgaria' Social Inclusion 3",
      "darcy2015: D'Arcy, K.; Brodie, I.: Rivers in Bulgaria",
    ],
    [
      'Smith, John, and Jane van Doe. 2019. “Rivers.” Journal 3: 1–9.',
      'smith2019: Smith, John; van Doe, Jane: Rivers',
    ],
    [
      'Aert, Robbie C. van, and Ola Ek. 2016. Rivers. Oslo: Kyst.',
      'vanaert2016: van Aert, Robbie C.; Ek, Ola: Rivers',
    ],
    ['Smith, John; Doe, Jane (2019): Rivers. Berlin.', 'smith2019: Smith, John; Doe, Jane: Rivers'],
    ['Elisa Ruiz-Burga (2021). Rivers. Journal.', 'ruizburga2021: Ruiz-Burga, Elisa: Rivers'],
    [
      'Group of Experts on Action (GRETA) (2022). Rivers. Strasbourg.',
      'greta2022: {Group of Experts on Action (GRETA)}: Rivers',
    ],
    [
      'United Nations Department of Economic and Social Affairs (UN DESA) (2021). Rivers. New York.',
      'undesa2021: {United Nations Department of Economic and Social Affairs (UN DESA)}: Rivers',
    ],
    [
      'Europol. 2015. Situation Report: Rivers.',
      'europol2015: {Europol}: Situation Report: Rivers',
    ],
    ['Lindahl, B. (2017, June). Rivers. Nordic Journal.', 'lindahl2017: Lindahl, B.: Rivers'],
    ['Berg, B. (n.d.). Rivers. https://example.org/a', 'bergnd: Berg, B.: Rivers'],
  ])('%s', (entry, expected) => {
    expect(parsed(entry)).toBe(expected);
  });

  it('of the same authors may begin with a dash', () => {
    expect(
      withList('Smith, John. 2018. Rivers. Oslo.\n\n———. 2019. Lakes. Oslo.').entries.map(
        ({ key }) => key,
      ),
    ).toEqual(['smith2018', 'smith2019']);
  });

  it('of a law has no author and goes by its title', () => {
    const { entries } = withList(
      'Directive 2011/36/EU of the European Parliament of 5 April 2011 on preventing trafficking.',
    );
    expect(entries[0]).toMatchObject({ authors: { value: [] }, year: { value: '2011' } });
    expect(entries[0]?.title.value).toContain('Directive 2011/36/EU');
  });

  it('keeps a DOI with brackets in it, without the full stop behind', () => {
    const { entries } = withList(
      'Vik, A. (2009). Ferries. Lancet. https://doi.org/10.1016/S0140-6736(09)61946-4.',
    );
    expect(entries[0]?.doi.value).toBe('10.1016/S0140-6736(09)61946-4');
  });

  it('says how far it is to be trusted', () => {
    const trust = (entry: string) => withList(entry).entries[0]?.confidence ?? 0;
    expect(trust('Vik, A. (2019). Ferries. Oslo.')).toBeGreaterThan(0.9);
    expect(
      trust('Interpol, link as at 6.9.2017: https://www.interpol.int/Crime-areas'),
    ).toBeLessThan(0.5);
  });
});
