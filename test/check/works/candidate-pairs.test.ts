import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../../src/check/works/candidate-pairs.ts';
import { describeWork, type Work } from '../../../src/check/works/describe-work.ts';
import { projectOf } from '../check-texts.ts';

function worksOf(count: number, titleOf: (at: number) => string): Work[] {
  const entries = Array.from(
    { length: count },
    (_, at) => `@book{k${at},author={Berg, Nils},title={${titleOf(at)}},date={2015}}\n`,
  );
  const { library } = projectOf({ 'bibliography/a.bib': entries.join('') });
  return library.all.map(describeWork).filter((work) => work !== null);
}

describe('pairs to compare', () => {
  it('are all pairs of a few works of one author and year, the earlier first, each once', () => {
    const pairs = [...candidatePairs(worksOf(4, (at) => `Borders ${at}`))];
    expect(pairs.map((pair) => pair.join('-')).sort()).toEqual([
      '0-1',
      '0-2',
      '0-3',
      '1-2',
      '1-3',
      '2-3',
    ]);
  });

  it.each([
    ['titles of their own', (at: number) => `Borders ${at}`],
    ['one title', () => 'Borders'],
  ])('grow with the number of works that have %s, not with its square', (_, titleOf) => {
    const count = (works: number): number => [...candidatePairs(worksOf(works, titleOf))].length;
    const [few, many] = [count(500), count(2000)];
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(4.5);
  });

  it('leave out works that have nothing in common', () => {
    const bib =
      '@book{a,author={Berg, Nils},title={Borders},date={2015}}\n@book{b,author={Vik, Ola},title={Ferries},date={2015}}\n';
    const { library } = projectOf({ 'bibliography/a.bib': bib });
    const works = library.all.map(describeWork).filter((work) => work !== null);
    expect(works).toHaveLength(2);
    expect([...candidatePairs(works)]).toEqual([]);
  });
});
