import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameFinder } from '../../../src/cite/terms/name-pattern.ts';

const finder = new NameFinder([
  { slug: 'trafficking', names: ['Human trafficking', 'trafficking'] },
  { slug: 'protocol', names: ['Palermo Protocol', 'trafficking protocol'] },
  { slug: 'third-party', names: ['Third party'] },
  { slug: 'greta', names: ['GRETA'] },
  { slug: 'one', names: ['shared name'] },
  { slug: 'two', names: ['Shared name'] },
]);
const found = (text: string) =>
  finder.find(text).map(({ slug, start, end }) => `${slug}: ${text.slice(start, end)}`);

describe('finding the names of terms', () => {
  it('takes the longest of several names at one place', () => {
    expect(found('a trafficking protocol on human trafficking')).toEqual([
      'protocol: trafficking protocol',
      'trafficking: human trafficking',
    ]);
  });

  it('takes whole words only', () => {
    expect(found('antitrafficking, anti-trafficking, trafficking-related, traffickingå')).toEqual(
      [],
    );
    expect(found('(trafficking), “trafficking’s” and trafficking.')).toHaveLength(3);
  });

  it('finds regular plurals and names across the end of a line', () => {
    expect(found('third parties and Third\n  party')).toEqual([
      'third-party: third parties',
      'third-party: Third\n  party',
    ]);
  });

  it('looks for names with capitals within as they are', () => {
    expect(found('greta, Greta and GRETA; a palermo protocol')).toEqual(['greta: GRETA']);
  });

  it('gives a name that two terms have to neither', () => {
    expect(found('a shared name')).toEqual([]);
  });

  it('finds nothing without terms, and whatever the names are made of', () => {
    expect(new NameFinder([]).find('trafficking')).toEqual([]);
    expect(new NameFinder([{ slug: 'x', names: ['', ' ', '.*', '()'] }]).find('a () .*')).toEqual(
      [],
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const finder = new NameFinder([{ slug: '__proto__', names: [name] }]);
        for (const { start, end } of finder.find(`x ${name} y`)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
