import { describe, expect, it } from 'vitest';
import { beginsLike } from '../../../src/cite/render/begins-like.ts';
import { createCitationFormatter } from '../../../src/cite/render/formatter.ts';
import type { CitableItem } from '../../../src/cite/render/style-engine.ts';
import { namedStyles, styleOptions } from '../../../src/cli/citation-styles.ts';
import { openCslLibrary } from '../../../src/cli/csl-library.ts';
import { works } from './works.ts';

const like = (label: string, entry: string, firstName: string | null = null): boolean =>
  beginsLike({ label, entry, firstName, noDate: ['n.d.', 'no date'] });

describe('whether an entry begins as its label', () => {
  it.each([
    ['Kock, 2018a', 'Kock, I. (2018a). Between.', 'Kock'],
    ['Strey et al., 2018', 'Strey, J., Li, W., & Wu, X. (2018).', 'Strey'],
    ['Altay, Yurdakul, and Korteweg 2021', 'Altay, T., G. Yurdakul, and A.', 'Altay'],
    ['de Haas et al., 2019', 'de Haas, H., Czaika, M.', 'Haas'],
    ['Nordic Co-operation, 2016', 'Nordic Co-operation. (2016).', 'Nordic Co-operation'],
    ['“Definition of Trafficking,” n.d.', 'Definition of trafficking. (n.d.).', null],
    ['Definition, n.d.-c', 'Definition. (n.d.-c).', null],
    ['Directive (EU) 2024/1712 2024', 'Directive (EU) 2024/1712 of 13 June. 2024.', null],
    ['Directive 2011/36/EU, 2011', 'Directive 2011/36/EU of the Parliament', 'European Parliament'],
    ['Å være, 2001', 'A vaere og bli (2001)', null],
  ])('holds for “%s”', (label, entry, name) => {
    expect(like(label, entry, name)).toBe(true);
  });

  it.each([
    [
      'UN DESA, 2020',
      'United Nations Department of Economic and Social Affairs. (2020).',
      'UN DESA',
    ],
    ['Palermo Protocol, 2000', 'Protocol to Prevent, Suppress and Punish (2000).', 'UNGA'],
    ['Swedish Sex Purchase Act, 1998', 'Act Prohibiting the Purchase (1998).', 'Sweden'],
    ['de Haas et al. 2019', 'Haas, Hein de, Mathias Czaika. 2019.', 'Haas'],
    ['Sex, Lies, 2001', 'Sex work and lies. (2001).', null],
    ['Kock, 2018', '', 'Kock'],
  ])('does not hold for “%s”', (label, entry, name) => {
    expect(like(label, entry, name)).toBe(false);
  });
});

describe('the label of a work whose entry begins otherwise', () => {
  const act: CitableItem = {
    id: 'act',
    type: 'legislation',
    author: [{ literal: 'Sweden' }],
    title: 'Act prohibiting the purchase of sexual services',
    'title-short': 'Sex Purchase Act',
    issued: { 'date-parts': [[1998]] },
  };
  const library = openCslLibrary(process.cwd());

  it.each([
    ['apa', 'Sex Purchase Act, 1998', 'UN DESA, 2020b'],
    ['harvard', null, 'UN DESA, 2020b'],
    ['chicago', null, 'UN DESA 2020b'],
    ['vancouver', null, null],
    ['norsk-apa', 'Sex Purchase Act, 1998', 'UN DESA, 2020b'],
  ])('is what citations say, in the style %s', (name, ofAct, ofOrganisation) => {
    const style = namedStyles.find((style) => style.name === name);
    const formatter = createCitationFormatter(
      [...works, act],
      (style && styleOptions(style, library)) ?? {},
    );
    expect(formatter.labelApart('act')).toBe(ofAct);
    expect(formatter.labelApart('undesa1')).toBe(ofOrganisation);
    for (const key of ['kock1', 'strey2018', 'zeta', 'noauthor', 'unknown']) {
      expect(formatter.labelApart(key)).toBe(null);
    }
  });
});
