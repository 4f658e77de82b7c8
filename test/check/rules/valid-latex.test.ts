import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'valid-latex';
const path = 'bibliography/references.bib';
const found = (value: string, field = 'title') => {
  const texts = { [path]: `@article{a, ${field} = {${value}}}` };
  return findingsOf(rule, texts).map((finding) => `${finding.severity} ${marked(finding, texts)}`);
};

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['Ports & ships', 'warning &'],
    ['100% ports', 'warning %'],
    ['Port #1', 'warning #'],
    ['port_of_call', 'warning _'],
    ['10^5 ships', 'warning ^'],
    ['A $100 ship', 'warning $'],
    ['Sets \\{a} in ports{', 'warning }'],
    ['By \\nosuch{ships}', 'info \\nosuch'],
  ])('finds what is wrong in %s', (title, expected) => {
    expect(found(title)).toEqual([expected]);
  });

  it.each([
    'Ports \\& ships, 100\\%, \\#1, a\\_b, \\$5',
    '$a_1^2 \\nosuch & b$, \\(x_1\\), $$y^2$$ and $\\Delta$$\\Sigma$',
    '{\\"u}, \\v{S}, \\aa{}, \\L{}, {\\ss}, \\textquoteright, \\mkbibquote{x}, \\emph{y}, \\LaTeX',
    'Ports &amp; ships',
    'Ports \\url{https://example.org/a_b#c&d%20} and \\href{https://example.org/a_b}{ships}',
    'Ports %\n and ships',
    'Sets \\{a\\} in {ports}',
  ])('says nothing of %s', (title) => {
    expect(found(title)).toEqual([]);
  });

  it('knows commands that a preamble defines', () => {
    const preamble = '@preamble{"\\newcommand{\\quay}{Quay} \\def\\pier#1{#1}"}\n';
    const text = `${preamble}@book{a, title = {\\quay, \\pier{x} and \\ship}}`;
    expect(findingsOf(rule, { [path]: text }).map(({ message }) => message)).toEqual([
      expect.stringContaining('\\ship'),
    ]);
  });

  it('leaves fields alone that are taken as they stand, and & in names', () => {
    expect(found('https://example.org/a_b', 'url')).toEqual([]);
    expect(found('10.1000/a_b%c', 'doi')).toEqual([]);
    expect(found('Lund, K. & Berg, N.', 'author')).toEqual([]);
  });

  it('reads a value of many braces in a straight line', () => {
    const many = '{'.repeat(50_000) + '}'.repeat(50_000);
    expect(found(`${many} \\& ${'\\alpha '.repeat(10_000)}`)).toEqual([]);
  });
});
