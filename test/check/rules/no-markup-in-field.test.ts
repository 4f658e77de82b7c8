import { describe, expect, it } from 'vitest';
import { markedInField } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-markup-in-field';
const found = (value: string, field = 'title') => markedInField(rule, field, value);

describe(rule, () => {
  testPageExamples(rule);

  it.each([
    ['Work &amp; travel', '&amp;'],
    ['Work {\\&}amp; travel', '{\\&}amp;'],
    ['Caf&eacute; life', '&eacute;'],
    ['1990&#8211;1995', '&#8211;'],
    ['H<sub>2</sub>O', '<sub>'],
    ['The <i>Fram</i>', '<i>'],
    ['Ports<br/>and ships', '<br/>'],
    ['<jats:p>Ports</jats:p>', '<jats:p>'],
    ['The **Fram** at sea', '**Fram**'],
    ['See [ports](https://example.org/ports)', '[ports](https://example.org/ports)'],
  ])('finds %s', (title, expected) => {
    expect(found(title)).toEqual([expected]);
  });

  it.each([
    'Work \\& travel; AT&T; R&D',
    'trans*people and trans* lives',
    'A* search and C*-algebras, *-algebras and B*-trees',
    'a < b > c, <p> and <x|y>, $a<b>c$ and $<i>x</i>$',
    '\\emph{Fram} [Ports] (and ships)',
  ])('says nothing of %s', (title) => {
    expect(found(title)).toEqual([]);
  });

  it('finds marks of footnotes in names only', () => {
    expect(found('Lund, Kari† and Berg, Nils*', 'author')).toEqual(['†']);
    expect(found('Ports† and ships*')).toEqual([]);
  });

  it('leaves abstracts and addresses alone', () => {
    expect(found('<p>One &amp; two</p>', 'abstract')).toEqual([]);
    expect(found('https://example.org/?a=1&amp;b=2', 'url')).toEqual([]);
  });
});
