import type { CitableItem } from '../../../src/cite/render/style-engine.ts';
import type { CiteItem } from '../../../src/cite/types.ts';
import { read } from '../cited.ts';

const year = (value: number) => ({ 'date-parts': [[value]] });

/** A small library with what makes citations hard. */
export const works: readonly CitableItem[] = [
  {
    id: 'heleniak2018',
    type: 'chapter',
    title: 'Migration',
    author: [{ family: 'Heleniak', given: 'Timothy' }],
    editor: [{ family: 'Strey', given: 'Julien' }],
    'container-title': 'State of the Region',
    issued: year(2018),
    page: '4-6',
    publisher: 'Nordregio',
  },
  {
    id: 'skilbrei2018',
    type: 'article-journal',
    title: 'Policies',
    author: [
      { family: 'Skilbrei', given: 'May-Len' },
      { family: 'Jahnsen', given: 'Synnøve' },
    ],
    issued: year(2018),
    'container-title': 'Nordic Journal',
    volume: '3',
    issue: '2',
    page: '1-9',
    DOI: '10.1000/(a)<b>;2-#',
  },
  {
    id: 'strey2018',
    type: 'report',
    title: 'Three or more',
    author: [
      { family: 'Strey', given: 'J.' },
      { family: 'Li', given: 'W.' },
      { family: 'Wu', given: 'X.' },
    ],
    issued: year(2018),
  },
  {
    id: 'kock1',
    type: 'report',
    title: 'Between',
    author: [{ family: 'Kock', given: 'Ida' }],
    issued: year(2018),
  },
  {
    id: 'kock2',
    type: 'report',
    title: 'Vulnerable',
    author: [{ family: 'Kock', given: 'Ida' }],
    issued: year(2018),
  },
  {
    id: 'undesa1',
    type: 'report',
    title: 'Stock',
    author: [{ literal: 'United Nations Department of Economic and Social Affairs' }],
    shortAuthor: [{ literal: 'UN DESA' }],
    issued: year(2020),
    URL: 'https://example.org/stock?a=1&b=2',
  },
  {
    id: 'undesa2',
    type: 'report',
    title: 'Highlights',
    author: [{ literal: 'United Nations Department of Economic and Social Affairs' }],
    shortAuthor: [{ literal: 'UN DESA' }],
    issued: year(2020),
  },
  { id: 'zeta', type: 'book', title: 'Zeta', author: [{ family: 'Zeta' }], issued: year(2001) },
  {
    id: 'others',
    type: 'book',
    title: 'With others',
    author: [{ family: 'Able', given: 'A.' }, { literal: 'others' }],
    issued: year(2003),
  },
  { id: 'noauthor', type: 'webpage', title: 'A page of nobody', URL: 'javascript:alert(1)' },
  { id: 'nothing', type: 'book' },
];

/** The items of the first citation in a text. */
export function items(text: string): CiteItem[] {
  const { citations } = read(text);
  return citations.filter(({ cluster }) => cluster === 0);
}
