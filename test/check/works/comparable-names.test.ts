import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComparableNames } from '../../../src/check/works/comparable-names.ts';
import { sameCreators } from '../../../src/check/works/compare-creators.ts';

const first = (value: string) => readComparableNames(value).names[0];

describe('names for comparing', () => {
  it.each([
    ['de Haas, Hein', 'de haas', 'hein'],
    ['Hein de Haas', 'de haas', 'hein'],
    ['Smith, III, John', 'smith', 'john'],
    ['Bj{\\o}rndahl, Ulla', 'bjorndahl', 'ulla'],
    ['family=Haas, given=Hein, prefix=de', 'de haas', 'hein'],
    ['Lund', 'lund', ''],
  ])('reads %s', (written, family, given) => {
    expect(first(written)).toEqual({ family, given, isOrganisation: false });
  });

  it('tells an organisation by its braces', () => {
    expect(first('{Council of Europe} and Lund, Kari')).toEqual({
      family: 'council of europe',
      given: '',
      isOrganisation: true,
    });
  });

  it('knows that a list goes on', () => {
    expect(readComparableNames('Lund, Kari and others')).toMatchObject({ andOthers: true });
    expect(readComparableNames('Lund, Kari')).toMatchObject({ andOthers: false });
  });

  it('agree with themselves, whatever they are, and in either order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [one, other] = [readComparableNames(a), readComparableNames(b)];
        expect(sameCreators(one, one)).not.toBe(false);
        expect(sameCreators(one, other)).toBe(sameCreators(other, one));
      }),
    );
  });
});
