import { describe, expect, it } from 'vitest';
import { markedInField } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-run-together-entry';
const found = (value: string, field = 'title') => markedInField(rule, field, value);

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['Ports. Lund, K. (2017). Threats', 'Lund, K. (2017). T'],
    [
      'Ports. 12(3), 4–5. Lund, K., Berg, N.-O., & Vik, O. (2017, May 3). Threats',
      'Lund, K., Berg, N.-O., & Vik, O. (2017, May 3). T',
    ],
    [
      'Ports? van den Oord, J. and Lund, K. (2017) “Threats',
      'van den Oord, J. and Lund, K. (2017) “T',
    ],
  ])('finds the second reference in %s', (title, beginning) => {
    expect(found(title)).toEqual([beginning]);
  });

  it.each([
    'Ports and ships (2017). A study',
    'Review of Lund, K. (2017). Threats',
    'Ports: A reply to Lund, K. and Berg, N. (2017). Threats',
    'Book review. Review of: Lund, K. (2017). Threats',
    'Lund, K. (2017). Threats: a note',
    'Kari Lund (1917–2001). A life',
  ])('says nothing of %s', (title) => {
    expect(title.startsWith('Lund') ? found(title, 'note') : found(title)).toEqual([]);
  });

  it('reads notes, journals and pages, and no abstracts', () => {
    const value = '12--15. Lund, K. (2017). Threats';
    expect(found(value, 'pages')).toHaveLength(1);
    expect(found(value, 'journaltitle')).toHaveLength(1);
    expect(found(`Report. ${value}`, 'note')).toHaveLength(1);
    expect(found(value, 'abstract')).toEqual([]);
  });

  it('takes little time for a value full of years', () => {
    expect(found('Ports (2015) A '.repeat(100_000))).toEqual([]);
  });
});
