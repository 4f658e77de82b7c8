import { describe, expect, it } from 'vitest';
import { createCitationFormatter } from '../../../src/cite/render/formatter.ts';
import { compareEntries, listOrder } from '../../../src/cite/render/list-order.ts';
import { namedStyles, styleOptions } from '../../../src/cli/citation-styles.ts';
import { openCslLibrary } from '../../../src/cli/csl-library.ts';
import { works } from './works.ts';

const library = openCslLibrary(import.meta.dirname);
const formatterOf = (name: string) => {
  const style = namedStyles.find((one) => one.name === name);
  return createCitationFormatter(works, (style && styleOptions(style, library)) ?? {});
};
const cited = [
  { key: 'skilbrei2018', text: '' },
  { key: 'gone', text: 'Jensen, 2011' },
  { key: 'kock2', text: '' },
  { key: 'heleniak2018', text: '' },
];

describe('the order of a reference list', () => {
  it('goes by entries in author–date styles, a missing work by what stands for it', () => {
    expect(listOrder(cited, formatterOf('apa'))).toEqual([
      'heleniak2018',
      'gone',
      'kock2',
      'skilbrei2018',
    ]);
  });

  it('goes by first citations in number styles, missing works behind', () => {
    expect(listOrder(cited, formatterOf('vancouver'))).toEqual([
      'skilbrei2018',
      'kock2',
      'heleniak2018',
      'gone',
    ]);
  });

  it('takes no notice of quotation marks and brackets in front, nor of accents', () => {
    const entries = ['Berg, N.', '“Årbok.”', 'Coe, A.', '[Beretning]'];
    expect(entries.sort(compareEntries)).toEqual([
      '“Årbok.”',
      '[Beretning]',
      'Berg, N.',
      'Coe, A.',
    ]);
  });
});
