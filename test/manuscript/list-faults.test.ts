import { describe, expect, it } from 'vitest';
import { auditAgainstOwnList } from '../../src/manuscript/audit.ts';
import { readManuscript } from '../../src/manuscript/read.ts';

const good = [
  'Aas, B. (2015). Oars. Oslo: Fjord.',
  'Berg, N. (2018). Barges. Oslo: Fjord.',
  'Dahl, C. (2011). Sails. Oslo: Fjord.',
  'Eng, E. (2012). Keels. Oslo: Fjord.',
  'Moe, A., & Lie, B. (2001). Boats. Journal of Ships, 12(3), 45–67. https://doi.org/10.1000/abc',
  'Vik, A. (2019). Ferries. Oslo: Fjord.',
];
const faults = (lines: readonly string[]): string[] => {
  const text = `So (Vik, 2019).\n\nReferences\n\n${lines.join('\n\n')}\n`;
  const { list } = auditAgainstOwnList(readManuscript({ path: 'm', text }, 'text'));
  return list.map(({ rule, line }) => `${rule} ${line}`);
};

describe('the list of a manuscript', () => {
  it('is left alone when it is well', () => {
    expect(faults(good)).toEqual([]);
  });

  it.each([
    [
      'Moe, A., & Lie, B. (2001). Boats. Journal of Ships, 12(3), 45–67. https://doi.org/10.1000/abc',
      'no-duplicate-doi 15',
    ],
    ['Vik, A. (2019). Ferries. Oslo: Fjord.', 'no-duplicate-work 17'],
    ['Aas, A. (2018). Rafts. Oslo: Fjord.', 'list-order 17'],
    ['Vikse, A., et al. (2018). Rafts. Oslo: Fjord.', 'truncated-authors 17'],
  ])('with %j besides has a fault', (line, fault) => {
    const at = line.startsWith('Moe') ? 5 : 6;
    expect(faults([...good.slice(0, at), line, ...good.slice(at)])).toContain(fault);
  });

  it('has an order only where most entries keep it', () => {
    expect(faults([...good].reverse())).toEqual([]);
  });
});
