import { describe, expect, it } from 'vitest';
import { book, checkTexts, findingsOf, marked } from '../check-texts.ts';
import { testPageExamples } from '../page-examples.ts';

const rule = 'no-undefined-citation';

/** Keys proposed for a cited key, given the keys of the library. */
function proposals(cited: string, ...keys: string[]): string[] {
  const texts = {
    'bibliography/references.bib': keys.map((key) => `@misc{${key}, title={T}}\n`).join(''),
    'content/en/a.md': `As somebody said [@{${cited}}].\n`,
  };
  return findingsOf(rule, texts).flatMap(({ suggestions }) => suggestions.map(({ key }) => key));
}

describe(rule, () => {
  testPageExamples(rule);

  it('marks each citation of a missing key, and only the key', () => {
    const texts = {
      'bibliography/references.bib': book('berg2015'),
      'content/en/a.md': 'One [see @vik2016, p. 3; @berg2015].\n\n@vik2016 says so.\n',
    };
    const found = findingsOf(rule, texts);
    expect(found.map((finding) => marked(finding, texts))).toEqual(['@vik2016', '@vik2016']);
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [1, 10],
      [3, 1],
    ]);
    expect(found[0]).toMatchObject({ severity: 'error', key: 'vik2016', file: 'content/en/a.md' });
  });

  it('asks whether a key was meant that differs in a letter', () => {
    expect(proposals('vuolajarv2019', 'vuolajarvi2019', 'berg2015')).toEqual(['vuolajarvi2019']);
    const texts = {
      'bibliography/references.bib': book('vuolajarvi2019'),
      'content/en/a.md': '[@vuolajarv2019]\n',
    };
    expect(findingsOf(rule, texts)[0]?.suggestions).toEqual([
      { key: 'vuolajarvi2019', message: 'Did you mean @vuolajarvi2019?' },
    ]);
  });

  it.each([
    ['case', 'Berg2015', 'berg2015'],
    ['diacritics', 'vuolajärvi2019', 'vuolajarvi2019'],
    ['letters that are written out', 'bjørndahl2008', 'bjorndahl2008'],
    ['hyphens', 'ruiz-burga2021', 'ruizburga2021'],
    ['a hyphen that is no ASCII', 'ruiz\u2010burga2021', 'ruiz-burga2021'],
    ['the Unicode form', 'vuolaja\u0308rvi2019', 'vuolaj\u00e4rvi2019'],
    ['joints', 'Berg_2015', 'berg:2015'],
  ])('finds a key that differs in %s', (_, cited, key) => {
    expect(proposals(cited, key, 'olsen1999')).toEqual([key]);
  });

  it('proposes the same author with a letter behind the year before another year', () => {
    expect(proposals('kock2018', 'kock2017', 'kock2018b', 'olsen1999')).toEqual([
      'kock2018b',
      'kock2017',
    ]);
  });

  it('proposes other years of the author, the nearest first', () => {
    expect(proposals('unodc2017', 'unodc2021', 'unodc2016')).toEqual(['unodc2016', 'unodc2021']);
  });

  it('proposes a work by author and year of the entry when its key is of another make', () => {
    const texts = {
      'bibliography/references.bib': `${book('borders')}@misc{ports, title={Ports}}`,
      'content/en/a.md': '[@Berg2015-borders]\n',
    };
    const [finding] = findingsOf(rule, texts);
    expect(finding?.suggestions.map(({ key }) => key)).toEqual(['borders']);
  });

  it('proposes nothing when nothing is near, and never more than three', () => {
    expect(proposals('ec2020', 'berg2015', 'iom2000')).toEqual([]);
    expect(proposals('berg2015', ...'abcdef'.split('').map((x) => `berg2015${x}`))).toHaveLength(3);
  });

  it('takes keys that are names of built-in properties for what they are', () => {
    expect(proposals('__proto__', 'berg2015')).toEqual([]);
    const texts = {
      'bibliography/references.bib': book('berg2015'),
      'content/en/a.md': '[@constructor; @__proto__; @toString]\n',
    };
    expect(findingsOf(rule, texts).map(({ key }) => key)).toEqual([
      'constructor',
      '__proto__',
      'toString',
    ]);
  });

  it('leaves references to figures and sections alone, as other programs write them', () => {
    const texts = {
      'content/en/a.md': 'See @fig-map, [@tbl:figures; @Sec-2] and [@sec2020; @fig-2019a].\n',
    };
    expect(findingsOf(rule, texts).map(({ key }) => key)).toEqual(['sec2020', 'fig-2019a']);
  });

  it('stays swift when thousands of keys are missing from a large library', () => {
    const keys = Array.from({ length: 2000 }, (_, i) => `author${i}x`);
    const cited = Array.from({ length: 2000 }, (_, i) => `[@nobody${i}y]`);
    const texts = {
      'bibliography/references.bib': keys.map((key) => book(key)).join('\n'),
      'content/en/a.md': cited.join(' '),
    };
    expect(checkTexts(texts).findings.filter((finding) => finding.rule === rule)).toHaveLength(
      2000,
    );
  });
});
